//! debug
use analysis::penalties::penalties;
fn main() {
    for line in std::io::read_to_string(std::io::stdin()).unwrap().lines() {
        let Some((l, t)) = line.split_once('\t') else { continue };
        println!("{l} {t}");
        for p in penalties(t, &l.parse().unwrap()) { println!("     {:?} {:?} {:?} {:?} [{}]", p.kind, p.least.map(|a| (a.value, a.unit)), p.most.map(|a| (a.value, a.unit)), p.join, p.words); }
    }
}
