using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal.Files;
using Xunit;

namespace PyPrepBot.Tests.Terminal.Files;

public sealed class RoomFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("room-files-").FullName;

    private static readonly Route[] Routes =
    [
        Route.Command<Silent>("take", "A file", Deferral.Ephemeral, new CommandOption("file", "Which") { IsFile = true, Required = true }),
        Route.Command<Silent>(
            "award", "Points", Deferral.Ephemeral,
            new CommandOption("who", "Whom") { IsUser = true, Required = true },
            new CommandOption("points", "How many") { IsNumber = true },
            new CommandOption("reason", "Why")),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_of_a_reply_are_laid_down_and_their_paths_said()
    {
        var room = Room(new ChatFile("export.csv", "a"u8.ToArray()));

        var transcript = await room.PlayAsync("/take x");

        var path = Path.Combine(room.Exports, "export.csv");
        Assert.Contains($"File: {path}", transcript.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Equal("a", await File.ReadAllTextAsync(path, Stop));
    }

    [Fact]
    public async Task What_lies_there_already_stays_as_it_is()
    {
        var room = Room(new ChatFile("export.csv", "a"u8.ToArray()));

        await room.PlayAsync("/take x", "/take x", "/take x");

        Assert.Equal(
            ["export-2.csv", "export-3.csv", "export.csv"],
            Directory.GetFiles(room.Exports).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_name_leads_out_of_the_folder()
    {
        var room = Room(new ChatFile("../../escaped.csv", "a"u8.ToArray()));

        await room.PlayAsync("/take x");

        Assert.Equal([Path.Combine(room.Exports, "escaped.csv")], Directory.GetFiles(room.Exports));
    }

    [Fact]
    public void A_disk_that_takes_nothing_is_said_so()
    {
        var blocked = Path.Combine(_folder, "a-file");
        File.WriteAllText(blocked, "");

        Assert.Null(new ExportFolder(blocked).Keep(new ChatFile("a.csv", new byte[1])));
    }

    [Fact]
    public async Task A_file_is_given_by_its_path_and_read_whole()
    {
        var command = await TypedAsync($"/take {Written("my questions.csv", 5)}");

        Assert.Equal(("my questions.csv", 5), (command.Files["file"].Name, command.Files["file"].Bytes));
        Assert.Equal(new byte[5], await new TypedFiles().ReadAsync(command.Files["file"], 5, Stop));
    }

    [Theory]
    [InlineData(6, 5)]
    [InlineData(10_000, 5)]
    public async Task A_file_over_the_limit_is_none(int length, int most)
    {
        var command = await TypedAsync($"/take \"{Written("long.csv", length)}\"");

        Assert.Null(await new TypedFiles().ReadAsync(command.Files["file"], most, Stop));
    }

    [Theory]
    [InlineData("/nowhere/at/all.csv")]
    [InlineData("/dev/zero")]
    [InlineData("/tmp")]
    public async Task What_is_no_file_is_none(string path)
    {
        var command = await TypedAsync($"/take {path}");

        Assert.Null(await new TypedFiles().ReadAsync(command.Files["file"], 1000, Stop));
    }

    [Fact]
    public async Task A_command_that_needs_a_file_asks_for_it()
    {
        var room = new ScriptedRoom(Routes);

        var transcript = await room.PlayAsync("/take");

        Assert.Empty(room.Heard);
        Assert.Contains("(the path of a file)", transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/award ada 10 for helping", "ada")]
    [InlineData("/award @Ada 10 for helping", "ada")]
    [InlineData("/award 10 ada for helping", "ada")]
    public async Task A_person_is_named_by_name(string line, string id)
    {
        var command = await TypedAsync(line);

        Assert.Equal((id, "10", "for helping"), (command.Arguments["who"], command.Arguments["points"], command.Arguments["reason"]));
        Assert.Equal(id, command.PeopleNames[id].ToLowerInvariant());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<SlashCommand> TypedAsync(string line)
    {
        var room = new ScriptedRoom(Routes);
        await room.PlayAsync(line);
        return Assert.IsType<SlashCommand>(Assert.Single(room.Heard));
    }

    private static ScriptedRoom Room(ChatFile file) => new(Routes)
    {
        Bot = _ => Reply.Ephemeral(new ChatMessage("Here", new Paragraph("Here")) { Files = [file] }),
    };

    private string Written(string name, int length)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, new byte[length]);
        return path;
    }
}
