//! The Merkle tree of RFC 6962 over the ledger: hashes, growth, proofs and their verification. Pure arithmetic; the rows are elsewhere.
//!
//! A complete node has a place in order: leaf `i` at `2i`, and the node at `level` and `index` at `((2 * index + 1) << level) - 1`.
//! So each node has one number, a parent lies between its children, and the numbers grow with the tree.

use sha2::{Digest as _, Sha256};

/// A hash of the tree.
pub type Hash = [u8; 32];

/// The root of the tree without leaves.
#[must_use]
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// The hash of a leaf's content.
#[must_use]
pub fn leaf_hash(content: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(content).finalize().into()
}

/// The hash of two nodes side by side.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The place in order of the complete node that covers the leaves from `index << level`, `1 << level` of them.
#[must_use]
pub fn place(level: u32, index: u64) -> u64 {
    (index.saturating_mul(2).saturating_add(1) << level).wrapping_sub(1)
}

/// The leaves from `start` (inclusive) to `end` (exclusive): a node of a proof, complete or at the right edge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// The first leaf.
    pub start: u64,
    /// The one after the last leaf.
    pub end: u64,
}

impl Span {
    /// The complete nodes that make up the span, from the left; their places.
    #[must_use]
    pub fn places(self) -> Vec<u64> {
        let mut places = Vec::new();
        let mut start = self.start;
        while start < self.end {
            let fits = (self.end - start).ilog2();
            let level = if start == 0 { fits } else { fits.min(start.trailing_zeros()) };
            places.push(place(level, start >> level));
            start += 1 << level;
        }
        places
    }
}

/// The hash of a span from those of the complete nodes that make it up; nothing for an empty span.
#[must_use]
pub fn join(nodes: &[Hash]) -> Option<Hash> {
    let (last, rest) = nodes.split_last()?;
    Some(rest.iter().rev().fold(*last, |right, left| node_hash(left, &right)))
}

/// What the tree must remember to grow: the hashes of its complete subtrees, from the left.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

impl Edge {
    /// The places of the nodes that the edge of a tree of `size` leaves consists of.
    #[must_use]
    pub fn places(size: u64) -> Vec<u64> {
        Span { start: 0, end: size }.places()
    }

    /// The edge of a tree of `size` leaves, its hashes in the order of [`Edge::places`]; nothing where their number is wrong.
    #[must_use]
    pub fn new(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        (usize::try_from(size.count_ones()).ok() == Some(peaks.len())).then_some(Self { size, peaks })
    }

    /// How many leaves there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf; returns the nodes that are complete now, each with its place.
    pub fn push(&mut self, leaf: Hash) -> Vec<(u64, Hash)> {
        let mut complete = vec![(place(0, self.size), leaf)];
        let mut hash = leaf;
        for level in 0..self.size.trailing_ones() {
            let Some(left) = self.peaks.pop() else { break };
            hash = node_hash(&left, &hash);
            complete.push((place(level + 1, self.size >> (level + 1)), hash));
        }
        self.peaks.push(hash);
        self.size += 1;
        complete
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> Hash {
        join(&self.peaks).unwrap_or_else(empty_root)
    }
}

/// The spans whose hashes prove that leaf `index` is in the tree of `size` leaves (RFC 6962, 2.1.1); nothing where it cannot be.
#[must_use]
pub fn inclusion_spans(index: u64, size: u64) -> Option<Vec<Span>> {
    if index >= size {
        return None;
    }
    let (mut start, mut end, mut spans) = (0, size, Vec::new());
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            spans.push(Span { start: middle, end });
            end = middle;
        } else {
            spans.push(Span { start, end: middle });
            start = middle;
        }
    }
    spans.reverse();
    Some(spans)
}

/// The spans whose hashes prove that the tree of `old` leaves is the beginning of that of `new` (RFC 6962, 2.1.2); nothing where it cannot be.
#[must_use]
pub fn consistency_spans(old: u64, new: u64) -> Option<Vec<Span>> {
    if old == 0 || old > new {
        return None;
    }
    let (mut start, mut end, mut whole, mut spans) = (0, new, true, Vec::new());
    while old != end {
        let middle = start + split(end - start);
        if old <= middle {
            spans.push(Span { start: middle, end });
            end = middle;
        } else {
            spans.push(Span { start, end: middle });
            start = middle;
            whole = false;
        }
    }
    if !whole {
        spans.push(Span { start, end });
    }
    spans.reverse();
    Some(spans)
}

/// The largest power of two below `size`, which is at least 2.
fn split(size: u64) -> u64 {
    1 << (size.saturating_sub(1).max(1)).ilog2()
}

/// Whether `proof` shows that `leaf` is leaf `index` of the tree with this size and root (RFC 9162, 2.1.3.2).
#[must_use]
pub fn verify_inclusion(index: u64, size: u64, leaf: &Hash, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether `proof` shows that the tree with `old` leaves is the beginning of that with `new` (RFC 9162, 2.1.4.2).
///
/// The empty tree is the beginning of every tree, so nothing can be shown for it.
#[must_use]
pub fn verify_consistency(old: u64, new: u64, old_root: &Hash, new_root: &Hash, proof: &[Hash]) -> bool {
    if old == 0 || old > new {
        return false;
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    let (first, rest) = if old.is_power_of_two() {
        (*old_root, proof)
    } else {
        let Some((first, rest)) = proof.split_first() else { return false };
        (*first, rest)
    };
    let shift = (old - 1).trailing_ones();
    let (mut node, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut small, mut large) = (first, first);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            small = node_hash(sibling, &small);
            large = node_hash(sibling, &large);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            large = node_hash(&large, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && small == *old_root && large == *new_root
}
