using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Tests.Journeys;

/// <summary>What stands on somebody's screen, and what can be pressed there.</summary>
internal static class Page
{
    /// <summary>All words in one line, so that no test depends on where lines are wrapped.</summary>
    public static string Words(ChatMessage message)
    {
        var lines = BlockLines.Of(message, Controls.None);
        return string.Join(' ', string.Join(' ', lines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static IEnumerable<Button> Buttons(ChatMessage message) => message.Blocks.OfType<ButtonRow>().SelectMany(row => row.Buttons);

    /// <summary>The button of that label, or of the option whose text it is.</summary>
    public static Button Button(ChatMessage message, string label)
    {
        var letters = message.Blocks.OfType<Paragraph>().Select(paragraph => InlineWords.Of(paragraph.Text))
            .Where(line => line.EndsWith($"  {label}", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)].Trim('*'));
        var names = letters.Append(label).ToHashSet(StringComparer.Ordinal);
        var found = Buttons(message).FirstOrDefault(button => names.Contains(button.Label));
        Assert.True(found is not null, $"There is no button '{label}' on: {Words(message)}");
        return found;
    }
}
