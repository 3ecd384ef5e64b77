using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Discord.Rendering;

/// <summary>One of each kind of block and of running text, with what has to be seen of it.</summary>
internal static class Samples
{
    public const string OnePixel =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    private static readonly Dictionary<Type, (Block Block, string Sees)> Blocks = new (Block Block, string Sees)[]
    {
        (new Heading("needle"), "## needle"),
        (new Paragraph("needle"), "needle"),
        (new Footnote("needle"), "-# needle"),
        (new CodeListing("needle()"), "```py\nneedle()\n```"),
        (new Fields(new Field("name", "needle")), "**name** needle"),
        (new Table(["name"], [["needle"]]), "```\n  name\n  ------\n  needle\n```"),
        (new Picture(new Uri("https://example.org/p.png"), "needle"), "https://example.org/p.png needle"),
        (new ButtonRow(new Button(new ActionId("press"), "needle")), "v1|press needle"),
        (new SelectMenu(new ActionId("take"), "Choose", [new SelectOption("n", "needle")]), "v1|take Choose n needle"),
        (new Divider(), "divider"),
    }.ToDictionary(sample => sample.Block.GetType());

    private static readonly Dictionary<Type, (Inline Inline, string Sees)> Inlines = new()
    {
        [typeof(Plain)] = (new Plain("*needle*"), @"\*needle\*"),
        [typeof(Bold)] = (new Bold("needle"), "**needle**"),
        [typeof(Code)] = (new Code("a_b"), "`a_b`"),
        [typeof(Link)] = (new Link("needle", new Uri("https://example.org/a(b)")), "[needle](https://example.org/a%28b%29)"),
        [typeof(Person)] = (new Person(new UserRef(Platform.Discord, "7", "<@1>")), @"\<\@1\>"),
        [typeof(Moment)] = (new Moment(DateTimeOffset.UnixEpoch, MomentStyle.DayAndTime, TimeZoneInfo.Utc), "<t:0:f>"),
    };

    public static TheoryData<Type> EveryBlock => [.. Every(typeof(Block))];

    public static TheoryData<Type> EveryInline => [.. Every(typeof(Inline))];

    /// <summary>A message with every kind of block, a drawn picture among them.</summary>
    public static ChatMessage Everything =>
        new("all of it", [.. Blocks.Values.Select(sample => sample.Block), new Picture(new Uri(OnePixel), "a dot")]);

    /// <summary>A form with every kind of field.</summary>
    public static Modal Form => new(
        new ActionId("form"),
        "Title",
        [new Paragraph("needle"), new CodeListing("x = 1")],
        [
            new TextField("text", "Text", Multiline: true) { Value = "before" },
            new ChoiceField("one", "One", Options(3)),
            new ChoiceField("list", "One of many", Options(20)),
            new ChoiceField("several", "Several", Options(4), Min: 0, Max: 4),
        ]);

    public static (Block Block, string Sees) BlockOf(Type type) => Blocks[type];

    public static (Inline Inline, string Sees) InlineOf(Type type) => Inlines[type];

    public static IReadOnlyList<SelectOption> Options(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new SelectOption($"v{number}", $"Option {number}"))];

    private static IEnumerable<Type> Every(Type kind) =>
        kind.Assembly.GetTypes().Where(type => type.IsSubclassOf(kind) && !type.IsAbstract);
}
