using System.Text;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal;
using PyPrepBot.Terminal.Files;
using PyPrepBot.Terminal.Rendering;

namespace PyPrepBot.Tests.Terminal;

/// <summary>A room whose typist is a list of lines and whose bot is a small function.</summary>
internal sealed class ScriptedRoom(params IReadOnlyList<Route> routes)
{
    private readonly StringBuilder _output = new();

    public List<Interaction> Heard { get; } = [];

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public Func<Interaction, Reply> Bot { get; init; } = _ => Says("ok");

    public string Member { get; init; } = "ada";

    /// <summary>Where files of replies go; it is there once one came.</summary>
    public string Exports { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    /// <summary>What stands on the screen.</summary>
    public string Transcript => _output.ToString();

    public static Reply Says(string text, params IReadOnlyList<Block> more) =>
        Reply.Ephemeral(new ChatMessage(text, [new Paragraph(text), .. more]));

    public static ButtonRow Buttons(params IReadOnlyList<string> labels) =>
        new([.. labels.Select(label => new Button(new ActionId("press", label), label))]);

    /// <summary>Plays the lines to the end of input and gives what was printed.</summary>
    public async Task<string> PlayAsync(params IReadOnlyList<string> lines)
    {
        await Adapter(new StringReader(string.Concat(lines.Select(line => line + '\n')))).RunAsync(AnswerAsync, CancellationToken.None);
        return Transcript;
    }

    public TerminalAdapter Adapter(TextReader input) =>
        new(routes, Member, input, new PlainScreen(new StringWriter(_output), echoes: true), Time, new ExportFolder(Exports));

    public Task<Reply> AnswerAsync(Interaction interaction, CancellationToken cancellation)
    {
        Heard.Add(interaction);
        return Task.FromResult(Bot(interaction));
    }
}
