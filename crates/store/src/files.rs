//! Files as received, byte for byte, under the SHA-256 of their bytes: in a folder or in an S3 bucket, packed where that is smaller.

use std::path::{Path as StdPath, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures::TryStreamExt as _;
use model::hash::Sha256;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt as _};

use crate::error::{Error, Result};
use crate::packing::{Packer, Unpacker, length_of};

/// Where the files are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FilesLocation {
    /// A folder, made where there is none.
    Dir(PathBuf),
    /// A bucket.
    S3(S3Location),
}

/// A bucket of Amazon S3 or of a server that speaks like it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct S3Location {
    /// The bucket.
    pub bucket: String,
    /// Its region; `us-east-1` where the server has none.
    pub region: String,
    /// The address of a server other than Amazon's.
    pub endpoint: Option<String>,
    /// Who asks.
    pub access_key_id: String,
    /// By which right.
    pub secret_access_key: String,
    /// The folder in the bucket.
    pub prefix: Option<String>,
    /// Whether the server may be spoken to without TLS.
    pub allow_http: bool,
}

impl std::fmt::Debug for S3Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("S3Location")
            .field("bucket", &self.bucket)
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// The files.
#[derive(Clone, Debug)]
pub struct Files {
    place: Arc<dyn ObjectStore>,
    /// The folder, where they are in one.
    folder: Option<PathBuf>,
}

/// Files that are brought to the disk at a time: the disk does many at once for the price of a few.
const SYNCING: usize = 16;

/// What a packed file ends with.
const PACKED: &str = ".zst";

impl Files {
    pub(crate) fn open(location: &FilesLocation) -> Result<Self> {
        match location {
            FilesLocation::Dir(folder) => Self::in_folder(folder),
            FilesLocation::S3(bucket) => Self::in_bucket(bucket),
        }
    }

    fn in_folder(folder: &StdPath) -> Result<Self> {
        let doing = || format!("open the folder {}", folder.display());
        std::fs::create_dir_all(folder).map_err(|source| Error::Io { doing: doing(), source })?;
        let place = LocalFileSystem::new_with_prefix(folder).map_err(|source| Error::Files { doing: doing(), source })?;
        // Nothing is brought to the disk here: `make_lasting` does it for all files of a commit together.
        Ok(Self { place: Arc::new(place), folder: Some(folder.to_owned()) })
    }

    fn in_bucket(location: &S3Location) -> Result<Self> {
        // The one TLS provider of the process; someone else may have installed it already.
        rustls::crypto::ring::default_provider().install_default().ok();
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&location.bucket)
            .with_region(&location.region)
            .with_access_key_id(&location.access_key_id)
            .with_secret_access_key(&location.secret_access_key)
            .with_allow_http(location.allow_http);
        if let Some(endpoint) = &location.endpoint {
            builder = builder.with_endpoint(endpoint);
        }
        let place = builder.build().map_err(|source| Error::Files { doing: format!("open the bucket {}", location.bucket), source })?;
        Ok(match &location.prefix {
            Some(prefix) => Self { place: Arc::new(PrefixStore::new(place, prefix.as_str())), folder: None },
            None => Self { place: Arc::new(place), folder: None },
        })
    }

    /// Keeps some bytes and returns their name. Doing so twice changes nothing. In a folder, a file outlives a power cut from the moment
    /// a commit that names it has returned.
    ///
    /// # Errors
    /// When the place of the files refuses.
    pub async fn put(&self, bytes: impl Into<Bytes>) -> Result<Sha256> {
        let bytes = bytes.into();
        let packing = tokio::task::spawn_blocking(move || {
            let hash = Sha256::of(&bytes);
            let packed = Packer::new(None)?.pack(&bytes)?;
            let smaller = packed.len() < bytes.len() && length_of(&packed).is_some();
            Ok((hash, if smaller { (PACKED, Bytes::from(packed)) } else { ("", bytes) }))
        });
        let packed: Result<_> =
            packing.await.map_err(|source| Error::Io { doing: "compress a file".into(), source: std::io::Error::other(source) })?;
        let (hash, (suffix, content)) = packed?;
        if !self.exists(&hash).await? {
            let kept = self.place.put(&path_of(&hash, suffix), content.into()).await;
            kept.map_err(|source| Error::File { doing: "keep", file: hash, source })?;
        }
        Ok(hash)
    }

    /// The bytes of a file, proven to be those of its name; nothing where it is not kept.
    ///
    /// # Errors
    /// When the place of the files cannot be read, or what is there is not what was kept.
    pub async fn get(&self, hash: &Sha256) -> Result<Option<Bytes>> {
        let damaged = |how: String| Error::damaged(format!("file {hash}"), how);
        let bytes = match self.read(hash, PACKED).await? {
            Some(packed) => {
                let file = *hash;
                let unpacking = tokio::task::spawn_blocking(move || Unpacker::new(None).unpack(&packed, &format_args!("file {file}")));
                Bytes::from(unpacking.await.map_err(|error| damaged(error.to_string()))??)
            }
            None => match self.read(hash, "").await? {
                Some(bytes) => bytes,
                None => return Ok(None),
            },
        };
        let found = Sha256::of(&bytes);
        if found == *hash { Ok(Some(bytes)) } else { Err(damaged(format!("its bytes have the hash {found}"))) }
    }

    async fn read(&self, hash: &Sha256, suffix: &str) -> Result<Option<Bytes>> {
        let cannot = |source| Error::File { doing: "read", file: *hash, source };
        match self.place.get(&path_of(hash, suffix)).await {
            Ok(found) => found.bytes().await.map(Some).map_err(cannot),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(source) => Err(cannot(source)),
        }
    }

    /// Whether a file is kept; its bytes are not looked at.
    ///
    /// # Errors
    /// When the place of the files cannot be read.
    pub async fn exists(&self, hash: &Sha256) -> Result<bool> {
        for suffix in [PACKED, ""] {
            match self.place.head(&path_of(hash, suffix)).await {
                Ok(_) => return Ok(true),
                Err(object_store::Error::NotFound { .. }) => {}
                Err(source) => return Err(Error::File { doing: "look for", file: *hash, source }),
            }
        }
        Ok(false)
    }

    /// Brings files to the disk, with their entries in the folder. One that is not kept is left out; a bucket has done so before.
    pub(crate) async fn make_lasting(&self, files: &[Sha256]) -> Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let mut hands = Vec::new();
        for portion in files.chunks(files.len().div_ceil(SYNCING).max(1)) {
            let (folder, portion) = (folder.clone(), portion.to_vec());
            hands.push(tokio::task::spawn_blocking(move || portion.iter().try_for_each(|file| sync_file(&folder, file))));
        }
        let mut folders: Vec<PathBuf> = files.iter().filter_map(|file| Some(file_in(folder, file, "").parent()?.to_owned())).collect();
        folders.push(folder.clone());
        folders.sort();
        folders.dedup();
        let cannot = |source| Error::Io { doing: "bring files to the disk".into(), source };
        for hand in hands {
            hand.await.map_err(std::io::Error::other).and_then(|done| done).map_err(cannot)?;
        }
        let entries = tokio::task::spawn_blocking(move || folders.iter().try_for_each(|folder| sync(folder)));
        entries.await.map_err(std::io::Error::other).and_then(|done| done).map_err(cannot)
    }

    /// The names of all files, and what each takes as it is kept.
    ///
    /// # Errors
    /// When the place of the files cannot be read.
    pub async fn list(&self) -> Result<Vec<(Sha256, u64)>> {
        let cannot = |source| Error::Files { doing: "list the files".into(), source };
        let found: Vec<_> = self.place.list(None).try_collect().await.map_err(cannot)?;
        Ok(found.iter().filter_map(|entry| Some((hash_of(&entry.location)?, entry.size))).collect())
    }

    /// Removes a file; only an erasure does.
    pub(crate) async fn remove(&self, hash: &Sha256) -> Result<()> {
        for suffix in [PACKED, ""] {
            match self.place.delete(&path_of(hash, suffix)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(source) => return Err(Error::File { doing: "remove", file: *hash, source }),
            }
        }
        Ok(())
    }
}

fn path_of(hash: &Sha256, suffix: &str) -> Path {
    let digits = hash.to_string();
    let (folder, name) = digits.split_at(2);
    Path::from(format!("{folder}/{name}{suffix}"))
}

fn file_in(folder: &StdPath, hash: &Sha256, suffix: &str) -> PathBuf {
    folder.join(path_of(hash, suffix).as_ref())
}

fn sync_file(folder: &StdPath, hash: &Sha256) -> std::io::Result<()> {
    sync(&file_in(folder, hash, PACKED))?;
    sync(&file_in(folder, hash, ""))
}

/// Brings a file or a folder to the disk, where there is one.
fn sync(path: &StdPath) -> std::io::Result<()> {
    match std::fs::File::open(path) {
        Ok(file) => file.sync_all(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn hash_of(path: &Path) -> Option<Sha256> {
    let (folder, name) = path.as_ref().split_once('/')?;
    format!("{folder}{}", name.strip_suffix(PACKED).unwrap_or(name)).parse().ok()
}
