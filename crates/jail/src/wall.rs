//! The walls: how each is asked of the programs that build it, and what it keeps out.

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::allowance::Allowance;
use crate::find;

/// What shuts a program in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wall {
    /// Bubblewrap: namespaces of its own for network, processes, users and files; of the disk only programs and libraries, for reading.
    Bubblewrap,
    /// The same by `unshare` and `pivot_root`, where Bubblewrap is not installed or may not be used.
    Namespaces,
    /// The same for a superuser on machines that give nobody else namespaces.
    NamespacesOfRoot,
    /// Limits and a lower user only: network and files stay in reach.
    LimitsOnly,
}

impl fmt::Display for Wall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Bubblewrap => "bubblewrap",
            Self::Namespaces | Self::NamespacesOfRoot => "namespaces",
            Self::LimitsOnly => "limits only",
        })
    }
}

/// The parts of the disk that a program sees, for reading. Libraries read the rest of `/etc` for names and secrets of the machine.
const SHOWN: [&str; 8] = ["/usr", "/bin", "/lib", "/lib64", "/nix/store", "/etc/fonts", "/etc/alternatives", "/etc/libreoffice"];

/// Where a program is seen that lies in none of these parts: nothing around it comes with it.
const BROUGHT: &str = "/program";

/// All that a program is told of its surroundings.
const SURROUNDINGS: [(&str, &str); 5] =
    [("PATH", "/usr/bin:/usr/local/bin:/bin:/usr/sbin:/sbin"), ("HOME", "/tmp"), ("TMPDIR", "/tmp"), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")];

/// Builds the inside of `Namespaces`: `$1` are the bytes of the working folder, `$2` the user to become, or 0, `$3` the parts of the disk that
/// are shown, `$4` the program to bring in, or nothing.
const BUILD_INSIDE: &str = include_str!("inside.sh");

/// Takes the input from where it is safe to take it, then becomes the program.
const TAKE_INPUT: &str = "cat >input && exec \"$@\"";

impl Wall {
    /// Those that cut off the network.
    pub(crate) const STRONGEST_FIRST: [Self; 3] = [Self::Bubblewrap, Self::Namespaces, Self::NamespacesOfRoot];

    /// The surroundings of the first program of the command; the wall hands them on.
    pub(crate) fn surroundings(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        SURROUNDINGS.into_iter()
    }

    /// The whole command that runs `program` behind this wall, from the outermost program to the innermost; nothing where one is missing.
    pub(crate) fn command(self, program: &Path, arguments: &[&str], allowance: &Allowance, is_root: bool) -> Option<Vec<String>> {
        let program = program.to_str()?;
        let brought = (self != Self::LimitsOnly && !is_shown(program)).then_some(program);
        let mut command = vec![path_of("setpriv")?, "--pdeathsig=KILL".to_owned()];
        let user = if is_root { lower_user() } else { 0 };
        if user != 0 && self != Self::NamespacesOfRoot {
            command.extend(become_user(user));
        }
        match self {
            Self::Bubblewrap => command.extend(bubblewrap(allowance.disk, brought)?),
            Self::Namespaces => command.extend(namespaces(allowance.disk, 0, brought, &["--user", "--map-root-user"])?),
            Self::NamespacesOfRoot if user == 0 => return None,
            Self::NamespacesOfRoot => command.extend(namespaces(allowance.disk, user, brought, &[])?),
            Self::LimitsOnly => command.push("--no-new-privs".to_owned()),
        }
        let counted_apart = self != Self::LimitsOnly || user != 0;
        command.extend([path_of("prlimit")?].into_iter().chain(allowance.as_options(counted_apart)));
        command.extend([path_of("sh")?, "-c".to_owned(), TAKE_INPUT.to_owned(), "inside".to_owned()]);
        command.push(brought.map_or(program, |_| BROUGHT).to_owned());
        command.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        Some(command)
    }
}

fn path_of(program: &str) -> Option<String> {
    find(program)?.to_str().map(str::to_owned)
}

/// Whether a program is seen where it lies.
fn is_shown(program: &str) -> bool {
    SHOWN.iter().any(|shown| Path::new(program).starts_with(shown))
}

/// A superuser becomes one of the users that no machine gives to people, another at each run, so that the processes of two runs are counted
/// apart and neither can touch the other. (systemd takes its dynamic users from the same range.)
fn lower_user() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    61_184 + (std::process::id().wrapping_mul(64).wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed))) % 4_096
}

fn become_user(user: u32) -> [String; 3] {
    [format!("--reuid={user}"), format!("--regid={user}"), "--clear-groups".to_owned()]
}

fn bubblewrap(disk: u64, brought: Option<&str>) -> Option<Vec<String>> {
    let mut command = vec![path_of("bwrap")?];
    let fixed = "--unshare-all --unshare-user --disable-userns --die-with-parent --new-session --clearenv --cap-drop ALL";
    command.extend(fixed.split(' ').map(str::to_owned));
    for shown in SHOWN {
        command.extend(["--ro-bind-try", shown, shown].map(str::to_owned));
    }
    command.extend(brought.into_iter().flat_map(|program| ["--ro-bind", program, BROUGHT]).map(str::to_owned));
    command.extend(["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--proc", "/proc", "--dev", "/dev", "--size"].map(str::to_owned));
    command.extend([disk.to_string()]);
    // What Bubblewrap mounts itself has no limit of its own and must not be written to.
    command.extend("--tmpfs /tmp --remount-ro /dev --remount-ro / --chdir /tmp".split(' ').map(str::to_owned));
    for (name, value) in SURROUNDINGS {
        command.extend(["--setenv", name, value].map(str::to_owned));
    }
    command.push("--".to_owned());
    Some(command)
}

fn namespaces(disk: u64, user: u32, brought: Option<&str>, more: &[&str]) -> Option<Vec<String>> {
    let mut command = vec![path_of("unshare")?];
    command.extend(more.iter().map(|option| (*option).to_owned()));
    let fixed = "--mount --net --ipc --uts --pid --fork --kill-child --propagation private";
    command.extend(fixed.split(' ').map(str::to_owned));
    command.extend([path_of("sh")?, "-c".to_owned(), BUILD_INSIDE.to_owned(), "build".to_owned(), disk.to_string(), user.to_string()]);
    command.extend([SHOWN.join(" "), brought.unwrap_or_default().to_owned()]);
    Some(command)
}
