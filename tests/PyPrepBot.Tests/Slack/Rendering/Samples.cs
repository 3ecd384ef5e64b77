using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Slack.Rendering;

/// <summary>One of each kind of block and of running text, with what has to be seen of it.</summary>
internal static class Samples
{
    private static readonly Dictionary<Type, (Block Block, string Sees)> Blocks = new (Block Block, string Sees)[]
    {
        (new Heading("a < needle"), "header:a < needle"),
        (new Paragraph("a < needle"), "section:a &lt; needle"),
        (new Footnote("a < needle"), "context:a &lt; needle"),
        (new CodeListing("a < needle()"), "rich_text:a < needle()"),
        (new Fields(new Field("name", "needle"), new Field("", "more")), "section:*name* needle\nmore"),
        (new Table(["name"], [["needle"]]), "rich_text:  name\n  ------\n  needle"),
        (new Picture(new Uri("https://example.org/p.png"), "needle"), "image:https://example.org/p.png needle"),
        (new ButtonRow(new Button(new ActionId("press"), "needle", ButtonStyle.Danger)), "actions:v1|press needle danger"),
        (new SelectMenu(new ActionId("take"), "Choose", [new SelectOption("n", "needle")]), "actions:v1|take Choose n needle"),
        (new Divider(), "divider:"),
    }.ToDictionary(sample => sample.Block.GetType());

    private static readonly Dictionary<Type, (Inline Inline, string Sees)> Inlines = new()
    {
        [typeof(Plain)] = (new Plain("*needle* <b>"), "*\u200Bneedle*\u200B &lt;b&gt;"),
        [typeof(Bold)] = (new Bold("a & needle"), "*a &amp; needle*"),
        [typeof(Code)] = (new Code("a_b < *c"), "`a_b &lt; *c`"),
        [typeof(Link)] = (
            new Link("a|<needle>", new Uri("https://example.org/a|b?c&d")),
            "<https://example.org/a%7Cb?c&amp;d|a¦&lt;needle&gt;>"),
        [typeof(Person)] = (new Person(new UserRef(Platform.Slack, "U7", "<@U1>")), "&lt;@U1&gt;"),
        [typeof(Moment)] = (
            new Moment(DateTimeOffset.UnixEpoch, MomentStyle.DayAndTime, TimeZoneInfo.Utc),
            "<!date^0^{date_short_pretty} {time}|1970-01-01 00:00 UTC>"),
    };

    public static TheoryData<Type> EveryBlock => [.. Every(typeof(Block))];

    public static TheoryData<Type> EveryInline => [.. Every(typeof(Inline))];

    /// <summary>A message with every kind of block.</summary>
    public static ChatMessage Everything => new(
        "all of <it>",
        [
            .. Blocks.Values.Select(sample => sample.Block),
            new SelectMenu(new ActionId("several"), "Choose", Options(3), Min: 0, Max: 2),
        ]);

    /// <summary>A form with every kind of field.</summary>
    public static Modal Form => new(
        new ActionId("form", "c77"),
        "Title",
        [new Paragraph("needle"), new CodeListing("x = 1")],
        [
            new TextField("text", "Text", Multiline: true, Placeholder: "words") { Value = "before" },
            new ChoiceField("one", "One", [.. Options(3), new SelectOption("long", new string('l', 90))]),
            new ChoiceField("list", "One of many", Options(20)),
            new ChoiceField("boxes", "Several", Options(4), Min: 0, Max: 4),
            new ChoiceField("some", "At most two", Options(4), Max: 2),
        ]);

    public static (Block Block, string Sees) BlockOf(Type type) => Blocks[type];

    public static (Inline Inline, string Sees) InlineOf(Type type) => Inlines[type];

    public static IReadOnlyList<SelectOption> Options(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new SelectOption($"v{number}", $"Option {number}"))];

    private static IEnumerable<Type> Every(Type kind) =>
        kind.Assembly.GetTypes().Where(type => type.IsSubclassOf(kind) && !type.IsAbstract);
}
