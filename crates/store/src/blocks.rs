//! Blocks: provisions of a text that follow one another, packed together, so that what they share is kept once and one is still read without
//! the whole text.

use model::text::structured::Piece;
use zstd::dict::EncoderDictionary;

use crate::backend::{Sql, Transaction, Value};
use crate::error::Result;
use crate::packing::{Packer, put_text, take_bytes, take_text};
use crate::texts::PIECES_A_TEXT;

/// A block is closed when the next provision would make it longer, in bytes before it is packed. Half as long it takes 5% more room and, for
/// one provision, half the time.
const LONGEST: usize = 16 << 10;

/// A block that is packed.
pub(crate) struct Block {
    /// The place of its first provision in the text.
    pub(crate) first: i64,
    pub(crate) body: Vec<u8>,
}

/// Cuts provisions that come one after another into blocks.
pub(crate) struct Cutting<'p> {
    packer: Packer<'p>,
    blocks: Vec<Block>,
    first: i64,
    next: i64,
    open: Vec<u8>,
}

impl<'p> Cutting<'p> {
    pub(crate) fn new(dictionary: Option<&'p EncoderDictionary<'static>>) -> Result<Self> {
        Ok(Self { packer: Packer::new(dictionary)?, blocks: Vec::new(), first: 0, next: 0, open: Vec::new() })
    }

    /// The place in the text of the provision that comes next, where some are left out.
    pub(crate) fn go_to(&mut self, ord: i64) -> Result<()> {
        if ord != self.next {
            self.close()?;
            (self.first, self.next) = (ord, ord);
        }
        Ok(())
    }

    /// The next provision of the text.
    pub(crate) fn push(&mut self, parts: [&str; 4]) -> Result<()> {
        let before = self.open.len();
        put_piece(&mut self.open, parts);
        if before > 0 && self.open.len() > LONGEST {
            let begun = self.open.split_off(before);
            self.close()?;
            self.open = begun;
        }
        self.next += 1;
        Ok(())
    }

    /// The next provision of the text as someone else packed it, in a block of its own.
    pub(crate) fn push_packed(&mut self, body: Vec<u8>) -> Result<()> {
        self.close()?;
        self.blocks.push(Block { first: self.next, body });
        self.next += 1;
        self.first = self.next;
        Ok(())
    }

    /// Other bytes of the text, packed alike.
    pub(crate) fn pack(&mut self, bytes: &[u8]) -> Result<Vec<u8>> {
        self.packer.pack(bytes)
    }

    pub(crate) fn finish(mut self) -> Result<Vec<Block>> {
        self.close()?;
        Ok(self.blocks)
    }

    fn close(&mut self) -> Result<()> {
        if !self.open.is_empty() {
            self.blocks.push(Block { first: self.first, body: self.packer.pack(&self.open)? });
            self.open.clear();
        }
        self.first = self.next;
        Ok(())
    }
}

/// Where an element itself says its address, number and heading: behind the first mark, up to the second. Blocks are read by these for good.
const SAID: [(&str, &str); 3] = [(" eId=\"", "\""), ("<num>", "</num>"), ("<heading>", "</heading>")];
/// It says so at its beginning.
const BEGINNING: usize = 1 << 10;

fn said_by(xml: &str) -> [&str; 3] {
    let beginning = xml.get(..xml.floor_char_boundary(BEGINNING)).unwrap_or_default();
    let between = |(before, behind)| Some(beginning.split_once(before)?.1.split_once(behind)?.0);
    SAID.map(|marks| between(marks).unwrap_or_default())
}

/// The bytes of a provision before it is packed: which of address, number and heading the element says as they are, the others, and the
/// element.
pub(crate) fn put_piece(bytes: &mut Vec<u8>, [eid, num, heading, xml]: [&str; 4]) {
    let (heads, said) = ([eid, num, heading], said_by(xml));
    let same = |place: &usize| heads[*place] == said[*place];
    bytes.push((0..3).filter(same).map(|place| 1 << place).sum());
    (0..3).filter(|place| !same(place)).for_each(|place| put_text(bytes, heads[place]));
    put_text(bytes, xml);
}

/// A provision in a block, read no further than to the next one: most of a block is passed over.
pub(crate) struct Packed<'b> {
    /// What the element does not say as it is.
    heads: [Option<&'b str>; 3],
    xml: &'b [u8],
}

impl<'b> Packed<'b> {
    fn take(bytes: &mut &'b [u8]) -> Option<Self> {
        let (same, rest) = bytes.split_first()?;
        *bytes = rest;
        let mut heads = [None; 3];
        for (_, head) in heads.iter_mut().enumerate().filter(|(place, _)| same >> place & 1 == 0) {
            *head = Some(take_text(bytes)?);
        }
        Some(Self { heads, xml: take_bytes(bytes)? })
    }

    /// Address, number, heading and element.
    pub(crate) fn parts(&self) -> Option<[&'b str; 4]> {
        let xml = std::str::from_utf8(self.xml).ok()?;
        let said = said_by(xml);
        let [eid, num, heading] = [0, 1, 2].map(|place| self.heads[place].unwrap_or(said[place]));
        Some([eid, num, heading, xml])
    }
}

/// A provision as a block has it.
pub(crate) fn parts_of(piece: &Piece) -> [&str; 4] {
    [&piece.eid, &piece.num, &piece.heading, &piece.xml]
}

/// The provisions of a block that is unpacked, in their order.
pub(crate) fn provisions(whole: &[u8]) -> impl Iterator<Item = Option<Packed<'_>>> {
    let mut rest = Some(whole);
    std::iter::from_fn(move || {
        let mut bytes = rest.take().filter(|bytes| !bytes.is_empty())?;
        let read = Packed::take(&mut bytes);
        // Behind what cannot be read nothing can be.
        rest = read.is_some().then_some(bytes);
        Some(read)
    })
}

/// The rows of blocks, to be inserted with [`INTO`].
pub(crate) fn rows(text: i64, blocks: Vec<Block>) -> impl Iterator<Item = [Value; 2]> {
    let (first, _) = span_of(text);
    blocks.into_iter().map(move |block| [(first + block.first).into(), block.body.into()])
}

/// Where blocks go.
pub(crate) const INTO: &str = "INSERT INTO block (place, body)";

/// The places of the provisions of a text: the first, and the one after the last that could be.
pub(crate) fn span_of(text: i64) -> (i64, i64) {
    (text.saturating_mul(PIECES_A_TEXT), text.saturating_add(1).saturating_mul(PIECES_A_TEXT))
}

/// Reads place and body of the blocks of a text, in their order.
pub(crate) fn of_text(text: i64) -> Sql {
    let (first, end) = span_of(text);
    Sql::new("SELECT place, body FROM block WHERE place >= $1 AND place < $2 ORDER BY place").with(first).with(end)
}

/// Removes the blocks of a text.
pub(crate) async fn remove(tx: &mut Transaction, text: i64) -> Result<()> {
    let (first, end) = span_of(text);
    tx.run("remove the provisions of a text", Sql::new("DELETE FROM block WHERE place >= $1 AND place < $2").with(first).with(end)).await
}

#[cfg(test)]
mod tests {
    use super::{provisions, put_piece};

    #[test]
    fn a_provision_comes_back_whether_its_element_says_its_heads_or_not() {
        let long = format!("<section eId=\"a\">{}<num>9</num></section>", "é".repeat(1_000));
        let pieces = [
            ["sec_1", "1.", "Interference", "<section eId=\"sec_1\"><num>1.</num><heading>Interference</heading><p>x</p></section>"],
            ["sec_1", "1.", "Engines & looms", "<section eId=\"sec_1\"><num>1.</num><heading>Engines &amp; looms</heading></section>"],
            ["sec_2", "", "", "<section eId=\"sec_2\"><paragraph eId=\"p\"><num>a</num><heading>Of a part</heading></paragraph></section>"],
            ["", "", "", "<p>no more</p>"],
            ["", "", "", ""],
            ["sec_3", "§ 3", "", "<section eId=\"sec_3\"><num>§ 3"],
            ["a", "9", "", &long],
        ];
        let mut whole = Vec::new();
        pieces.into_iter().for_each(|parts| put_piece(&mut whole, parts));
        let parts = |whole| provisions(whole).map(|read| read?.parts()).collect::<Vec<_>>();
        assert_eq!(parts(&whole), pieces.map(Some));
        // What an element says is not kept beside it.
        let mut one = Vec::new();
        put_piece(&mut one, pieces[0]);
        assert_eq!(one.len(), pieces[0][3].len() + 2);
        for cut in 1..whole.len() {
            let read = parts(&whole[..cut]);
            assert!(read.len() <= pieces.len() && read.iter().flatten().zip(&pieces).all(|(read, piece)| read == piece), "{cut}");
        }
    }
}
