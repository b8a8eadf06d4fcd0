//! The tree against the test vectors of RFC 6962 that its implementers share.

use std::path::{Path, PathBuf};

use serde_json::Value;
use store::merkle::{Edge, Hash, leaf_hash, verify_consistency, verify_inclusion};

/// The vectors of a kind; nothing where the folder that tests share is not there.
fn vectors(kind: &str) -> Vec<(PathBuf, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/suites/merkle/testdata").join(kind);
    if !folder.is_dir() {
        eprintln!("left out: the vectors of RFC 6962, for {} is not there", folder.display());
        return Vec::new();
    }
    let (mut found, mut folders) = (Vec::new(), vec![folder]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let vector = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
                found.push((path, vector));
            }
        }
    }
    assert!(found.len() > 50, "only {} vectors", found.len());
    found
}

/// What is shorter than a hash (`don't care`) is filled up, so that equal ones stay equal; what is longer is none.
fn base64(text: &str) -> Option<Hash> {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = 0_u32;
    let mut bytes = Vec::new();
    for (place, digit) in text.bytes().take_while(|digit| *digit != b'=').enumerate() {
        bits = bits << 6 | u32::try_from(digits.iter().position(|known| *known == digit)?).ok()?;
        if place % 4 > 0 {
            bytes.push((bits >> (6 - 2 * (place % 4))).to_be_bytes()[3]);
        }
    }
    if (1..32).contains(&bytes.len()) {
        bytes.resize(32, 0);
    }
    bytes.try_into().ok()
}

fn hash(vector: &Value, field: &str) -> Option<Hash> {
    base64(vector[field].as_str()?)
}

fn proof(vector: &Value) -> Option<Vec<Hash>> {
    vector["proof"].as_array().map_or(Some(Vec::new()), |proof| proof.iter().map(|hash| base64(hash.as_str()?)).collect())
}

#[test]
fn inclusion_vectors_hold() {
    for (path, vector) in vectors("inclusion") {
        let holds = || {
            let (index, size) = (vector["leafIdx"].as_u64()?, vector["treeSize"].as_u64()?);
            Some(verify_inclusion(index, size, &hash(&vector, "leafHash")?, &proof(&vector)?, &hash(&vector, "root")?))
        };
        assert_eq!(holds().unwrap_or(false), !vector["wantErr"].as_bool().unwrap(), "{}: {}", path.display(), vector["desc"]);
    }
}

#[test]
fn consistency_vectors_hold() {
    for (path, vector) in vectors("consistency") {
        let holds = || {
            let (old, new) = (vector["size1"].as_u64()?, vector["size2"].as_u64()?);
            Some(verify_consistency(old, new, &hash(&vector, "root1")?, &hash(&vector, "root2")?, &proof(&vector)?))
        };
        assert_eq!(holds().unwrap_or(false), !vector["wantErr"].as_bool().unwrap(), "{}: {}", path.display(), vector["desc"]);
    }
}

/// The eight leaves of the reference implementation and the roots of their trees.
#[test]
fn the_tree_grows_as_the_reference_says() {
    let leaves: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut edge = Edge::default();
    for (leaf, root) in leaves.iter().zip(roots) {
        edge.push(leaf_hash(leaf));
        let digits: String = edge.root().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digits, root, "after {} leaves", edge.size());
    }
}
