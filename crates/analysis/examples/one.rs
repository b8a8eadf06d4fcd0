//! debug
use analysis::topics::Lexicon;
fn main() {
    let mut text = String::new();
    std::io::Read::read_to_string(&mut std::io::stdin(), &mut text).unwrap();
    let lexicon = Lexicon::new(std::iter::empty());
    let language = std::env::args().nth(1).unwrap().parse().unwrap();
    let heading = std::env::args().nth(2).unwrap_or_default();
    for s in lexicon.suggest(&heading, &format!("{heading} {text}"), &language) { println!("{s:?}"); }
}
