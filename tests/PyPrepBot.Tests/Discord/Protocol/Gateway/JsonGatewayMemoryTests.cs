using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class JsonGatewayMemoryTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");

    private string FilePath => Path.Combine(_folder.FullName, "gateway.json");

    [Fact, Trait("Row", "G28")]
    public void What_was_saved_is_there_after_a_restart()
    {
        var session = new GatewaySession(1, 2, 513, "6b1c", new Uri("wss://resume.test"), 1337);
        new JsonGatewayMemory(FilePath).Save(new GatewayState([session], [Start]));

        var state = new JsonGatewayMemory(FilePath).Load();

        Assert.Equal(session, Assert.Single(state.Sessions));
        Assert.Equal(Start, Assert.Single(state.Identifies));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"sessions\":[{\"shard\":0")]
    [InlineData("\0\0\0\0")]
    public void A_file_that_cannot_be_read_is_nothing_remembered(string text)
    {
        File.WriteAllText(FilePath, text);

        var state = new JsonGatewayMemory(FilePath).Load();

        Assert.Empty(state.Sessions);
        Assert.Empty(state.Identifies);
    }

    [Fact]
    public void Without_a_file_nothing_is_remembered() => Assert.Same(GatewayState.Empty, new JsonGatewayMemory(FilePath).Load());

    [Fact]
    public void A_save_leaves_one_file_that_others_cannot_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights otherwise.");
        var memory = new JsonGatewayMemory(FilePath);
        memory.Save(GatewayState.Empty);
        memory.Save(GatewayState.Empty);

        var file = Assert.Single(_folder.GetFiles());

        Assert.Equal("gateway.json", file.Name);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
