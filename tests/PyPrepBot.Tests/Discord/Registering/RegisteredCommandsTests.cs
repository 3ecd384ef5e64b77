using PyPrepBot.Discord.Registering;

namespace PyPrepBot.Tests.Discord.Registering;

public sealed class RegisteredCommandsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commands-").FullName;

    private string File => Path.Combine(_folder, "discord-commands.txt");

    [Fact]
    public void What_was_registered_is_known_after_a_restart()
    {
        Assert.True(new RegisteredCommands(File).TryKeep("app:1"));

        Assert.Equal("app:1", new RegisteredCommands(File).Fingerprint);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_no_reason_to_end_the_bot()
    {
        Directory.CreateDirectory(File);

        Assert.False(new RegisteredCommands(File).TryKeep("app:1"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_counts_as_nothing_registered()
    {
        using var held = new FileStream(File, FileMode.Create, FileAccess.Write, FileShare.None);

        Assert.Null(new RegisteredCommands(File).Fingerprint);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
