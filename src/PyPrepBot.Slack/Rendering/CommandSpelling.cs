using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Rendering;

/// <summary>
/// Writes the names of commands as they are typed here: <c>/progress</c> is <c>/pyprep progress</c>, unless it has a name of its own.
/// </summary>
internal sealed class CommandSpelling(CommandNames names, IReadOnlyList<Route> routes)
{
    // Longest first, so that "group status" is not taken for a group.
    private readonly Regex _commands = new(
        $@"(?<![\w/])/(?<name>{string.Join('|', routes
            .Where(route => route.Kind == RouteKind.Command)
            .Select(route => route.Name)
            .OrderByDescending(name => name.Length)
            .Select(Regex.Escape))})(?![\w-])",
        RegexOptions.CultureInvariant);

    public ChatMessage Of(ChatMessage message) => message with { Blocks = [.. message.Blocks.Select(Of)] };

    // The options of a question are somebody's words about Python, and stay as they are.
    private Block Of(Block block) => block switch
    {
        Paragraph { IsOption: false } paragraph => new Paragraph(Of(paragraph.Text)),
        Footnote footnote => new Footnote(Of(footnote.Text)),
        Fields fields => new Fields([.. fields.Items.Select(field => new Field(Of(field.Name), Of(field.Value)))]),
        _ => block,
    };

    private RichText Of(RichText text) => text.Parts.Any(part => part is Code)
        ? new RichText([.. text.Parts.Select(part => part is Code code ? new Code(Of(code.Text)) : part)])
        : text;

    private string Of(string text) => _commands.Replace(text, Typed);

    private string Typed(Match match)
    {
        var name = match.Groups["name"].Value;
        return names.Direct.TryGetValue(name, out var own) ? own : $"{names.Hub} {name}";
    }
}
