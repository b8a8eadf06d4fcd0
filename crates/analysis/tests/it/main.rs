//! What analysis promises, through its public face.

mod cite;
mod corpus;
mod hostile;
mod judgments;
mod language;
mod laws;
mod normalise;
mod reading;
mod topics;
