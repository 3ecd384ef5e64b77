using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Demo;

/// <summary>The demo's own words.</summary>
internal static class DemoMessages
{
    public static readonly ChatMessage NextMonday = Line("The next Monday, 09:00: the week's board, and a new challenge.");

    public static readonly ChatMessage End = new(
        "That was a week.",
        new Divider(),
        new Paragraph(new RichText(
            "That was a week. Start without ", new Code("demo"), " for a study room of your own.")));

    public static ChatMessage Day(DateOnly date) => new(
        "A day", new Divider(), new Heading(date.ToString("dddd d MMMM, 'the clock moves to' ", CultureInfo.InvariantCulture) + "09:00"));

    public static string Private(string name) => $"only {name} sees this";

    public static ChatMessage Absent(string name) => Line($"{name} does not answer today; a freeze will cover it.");

    public static ChatMessage Test(string name) => Line($"{name} takes a test: /quiz gil");

    public static ChatMessage Answered(string name, MessageReply? reply) => Line($"{name} answers. {reply?.Message.Summary}");

    private static ChatMessage Line(string text) => new(text, new Paragraph(text));
}
