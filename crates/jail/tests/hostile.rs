//! Programs that mean harm, behind each wall that can be built here: each is stopped, and nothing of it is left.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails there")]
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::io::Read as _;
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use jail::{Allowance, Failure, Jail, Wall};

const WALLS: [Wall; 4] = [Wall::Bubblewrap, Wall::Namespaces, Wall::NamespacesOfRoot, Wall::LimitsOnly];

/// The jails of this machine; one line names each that cannot be built.
fn jails() -> Vec<Jail> {
    let built = |wall: &Wall| {
        let jail = Jail::behind(*wall);
        if jail.is_none() {
            eprintln!("skipped: {wall:?} cannot be built here");
        }
        jail
    };
    WALLS.iter().filter_map(built).collect()
}

/// Those that keep network and files out.
fn strong_jails() -> Vec<Jail> {
    jails().into_iter().filter(|jail| jail.wall() != Wall::LimitsOnly).collect()
}

fn little() -> Allowance {
    Allowance { time: Duration::from_secs(20), memory: 512 << 20, disk: 8 << 20, output: 1 << 20, ..Allowance::default() }
}

fn run(jail: Jail, script: &str, input: &[u8], allowance: &Allowance) -> Result<String, Failure> {
    let shell = jail::find("sh").unwrap();
    jail.run(&shell, &["-c", script], input, allowance).map(|said| String::from_utf8_lossy(&said).into_owned())
}

/// Whether a program of this machine was called with `mark`.
fn is_alive(mark: &str) -> bool {
    std::fs::read_dir("/proc").unwrap().flatten().any(|entry| {
        let command = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let called = String::from_utf8_lossy(&command).into_owned();
        called.contains(mark) && called.starts_with("sleep")
    })
}

#[test]
fn a_program_reads_its_input_and_says_what_it_made_of_it() {
    for jail in jails() {
        let said = run(jail, "tr a-z A-Z <input; ls", b"an act", &little()).unwrap();
        assert_eq!(said, "AN ACTinput\n", "{:?}", jail.wall());
        let much = vec![b'x'; 4 << 20];
        let said = run(jail, "wc -c <input", &much, &little()).unwrap();
        assert_eq!(said.trim(), much.len().to_string(), "{:?}", jail.wall());
    }
}

#[test]
fn the_surroundings_of_the_house_are_not_told() {
    for jail in jails() {
        let said = run(jail, "env", b"", &little()).unwrap();
        let names: Vec<&str> = said.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name).collect();
        assert!(names.iter().all(|name| ["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "PWD", "OLDPWD", "SHLVL", "_"].contains(name)), "{names:?}");
    }
}

#[test]
fn what_sleeps_is_killed_with_its_children() {
    let short = Allowance { time: Duration::from_secs(1), ..little() };
    for (number, jail) in jails().into_iter().enumerate() {
        let mark = format!("3{}{number}", std::process::id());
        let outcome = run(jail, &format!("sleep {mark} & sleep {mark} & sleep {mark}"), b"", &short);
        assert!(matches!(outcome, Err(Failure::TookTooLong(_))), "{outcome:?}");
        let gone = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(20));
            !is_alive(&mark)
        });
        assert!(gone, "a child outlived {:?}", jail.wall());
    }
}

#[test]
fn what_leaves_its_group_is_killed_too() {
    let Some(setsid) = jail::find("setsid") else { return };
    for (number, jail) in strong_jails().into_iter().enumerate() {
        let mark = format!("4{}{number}", std::process::id());
        let said = run(jail, &format!("{} sleep {mark} >/dev/null 2>&1 & echo done", setsid.display()), b"", &little()).unwrap();
        assert_eq!(said, "done\n");
        let gone = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(20));
            !is_alive(&mark)
        });
        assert!(gone, "a child outlived {:?}", jail.wall());
    }
}

#[test]
fn what_forks_without_end_finds_an_end() {
    let short = Allowance { time: Duration::from_secs(3), cpu_seconds: 2, ..little() };
    for (number, jail) in jails().into_iter().enumerate() {
        // A superuser is not counted, unless the wall makes it another user; that is what is tried here.
        let mark = format!("5{}{number}", std::process::id());
        let script = format!("i=0; while [ $i -lt 400 ]; do sleep {mark} >/dev/null & i=$((i+1)); done; wait");
        let outcome = run(jail, &script, b"", &short);
        // The shell is told that it cannot fork, and gives up or waits until it is stopped.
        assert!(matches!(outcome, Err(Failure::Ended { .. } | Failure::TookTooLong(_))), "{:?}: {outcome:?}", jail.wall());
        let gone = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(20));
            !is_alive(&mark)
        });
        assert!(gone, "a child outlived {:?}", jail.wall());
    }
}

#[test]
fn what_eats_memory_or_processor_ends() {
    for jail in jails() {
        let outcome = run(jail, "head -c 900000000 /dev/zero | tail -c 800000000 | wc -c", b"", &little());
        assert!(!matches!(&outcome, Ok(count) if count.trim() == "800000000"), "{:?}: {outcome:?}", jail.wall());
        let outcome = run(jail, "while :; do :; done", b"", &Allowance { cpu_seconds: 1, ..little() });
        assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?}: {outcome:?}", jail.wall());
    }
}

#[test]
fn what_writes_much_is_stopped() {
    for jail in jails() {
        let outcome = run(jail, "while :; do echo words; done", b"", &little());
        assert!(matches!(outcome, Err(Failure::SaidTooMuch(_))), "{:?}: {outcome:?}", jail.wall());
        let outcome = run(jail, "head -c 20000000 /dev/zero >one", b"", &little());
        assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?}: {outcome:?}", jail.wall());
        let outcome = run(jail, "while :; do echo words >&2; done", b"", &Allowance { time: Duration::from_secs(1), ..little() });
        assert!(matches!(outcome, Err(Failure::TookTooLong(_) | Failure::Ended { .. })), "{:?}: {outcome:?}", jail.wall());
    }
    for jail in strong_jails() {
        let many = "for name in 1 2 3 4 5 6; do head -c 4000000 /dev/zero >$name || exit 7; done";
        let outcome = run(jail, many, b"", &little());
        assert!(matches!(&outcome, Err(Failure::Ended { how, .. }) if how == "code 7"), "{:?}: {outcome:?}", jail.wall());
    }
}

#[test]
fn the_network_is_not_there() {
    let Some(bash) = jail::find("bash") else {
        eprintln!("skipped: bash is not here");
        return;
    };
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let script = format!("echo hello 2>/dev/null >/dev/tcp/127.0.0.1/{} && echo through", address.port());
    for jail in strong_jails() {
        let outcome = jail.run(&bash, &["-c", &script], b"", &little());
        assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?}: {outcome:?}", jail.wall());
    }
    let mut heard = String::new();
    let came = listener.accept().map(|(mut stream, _)| stream.read_to_string(&mut heard));
    assert!(came.is_err(), "somebody came through: {heard}");
}

#[test]
fn the_disk_is_not_there() {
    let folder = std::env::temp_dir().join(format!("lexarium-jail-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("secret"), "a name").unwrap();
    for jail in strong_jails() {
        let secret = folder.join("secret");
        for path in [secret.as_path(), Path::new("/etc/passwd"), Path::new("/proc/1/root/etc/shadow"), Path::new("/outside/etc/passwd")] {
            let outcome = run(jail, &format!("cat {}", path.display()), b"", &little());
            assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?} {}: {outcome:?}", jail.wall(), path.display());
        }
        for place in ["/usr/written", "/written", "/dev/shm/written", "/etc/written", "/usr/bin/cat"] {
            let outcome = run(jail, &format!("echo x >{place}"), b"", &little());
            assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?} {place}: {outcome:?}", jail.wall());
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_program_of_another_folder_is_seen_alone_and_cannot_be_changed() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = std::env::temp_dir().join(format!("lexarium jail {}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("secret"), "a name").unwrap();
    let program = folder.join("a shell");
    std::fs::copy(jail::find("sh").unwrap(), &program).unwrap();
    let secret = folder.join("secret").display().to_string();
    for jail in strong_jails() {
        let ask = |script: &str| jail.run(&program, &["-c", script, &secret], b"an act", &little());
        assert_eq!(ask("cat input; echo").map(|said| String::from_utf8(said).unwrap()).unwrap(), "an act\n", "{:?}", jail.wall());
        for script in ["cat \"$0\"", "echo x >>/program", "rm /program", "echo x >/beside"] {
            let outcome = ask(script);
            assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?} {script}: {outcome:?}", jail.wall());
        }
    }
    // Behind a folder that nobody but a superuser may enter, only a superuser's wall can fetch it.
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700)).unwrap();
    if let Some(jail) = Jail::behind(Wall::NamespacesOfRoot) {
        assert_eq!(jail.run(&program, &["-c", "cat input"], b"an act", &little()).unwrap(), b"an act");
    }
    assert_eq!(std::fs::read(&program).unwrap(), std::fs::read(jail::find("sh").unwrap()).unwrap());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn nobody_gains_rights_inside() {
    let Some(unshare) = jail::find("unshare") else { return };
    for jail in strong_jails() {
        let said = run(jail, "grep -E '^(CapEff|CapBnd|NoNewPrivs)' /proc/self/status", b"", &little()).unwrap();
        let held: Vec<&str> = said.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
        assert_eq!(held, ["0000000000000000", "0000000000000000", "1"], "{:?}", jail.wall());
        let outcome = run(jail, &format!("{} --mount true", unshare.display()), b"", &little());
        assert!(matches!(outcome, Err(Failure::Ended { .. })), "{:?}: {outcome:?}", jail.wall());
    }
}

#[test]
fn a_program_that_is_not_there_says_so() {
    for jail in jails() {
        let outcome = jail.run(Path::new("/usr/bin/no-such-program-of-lexaria"), &[], b"", &little());
        assert!(matches!(outcome, Err(Failure::Ended { .. } | Failure::NotThere)), "{outcome:?}");
    }
    assert_eq!(jail::find("no-such-program-of-lexaria"), None);
}
