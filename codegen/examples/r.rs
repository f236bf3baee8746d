use codegen::regen::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    match run(&Options { spec: (&a[1]).into(), out: (&a[2]).into(), core: "/work/main/crates/auth0-sdk-core".into(), mode: if a.len()>3 {Mode::Check} else {Mode::Write} }) {
        Ok(r) => println!("{r}"),
        Err(e) => { println!("{e}"); std::process::exit(1) }
    }
}
