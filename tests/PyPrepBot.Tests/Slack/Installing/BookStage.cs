using System.Collections.Concurrent;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Installing;

/// <summary>A folder with a book of installations in it, which can be opened again as after a restart.</summary>
internal sealed class BookStage : IDisposable
{
    public const UnixFileMode ForItself = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pyprepbot-book-");

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "slack-installations.json");

    public string Text => File.ReadAllText(Path);

    public ConcurrentQueue<string> Lines { get; } = new();

    public InstallationBook Open(ITokenSeal? seal = null) =>
        new(new InstallationFile(Path), seal ?? new PlainSeal(), new ListLogger<InstallationBook>(Lines));

    public void Dispose() => _folder.Delete(recursive: true);
}
