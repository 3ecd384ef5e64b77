using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using Xunit;

namespace PyPrepBot.Tests.Terminal.Rendering;

/// <summary>One of each kind of block and of running text, with a word to look for.</summary>
internal static class Samples
{
    private static readonly ActionId Any = new("any");

    private static readonly Dictionary<Type, (Block Block, string Sees)> Blocks = new Block[]
    {
        new Heading("needle"),
        new Paragraph("needle"),
        new Footnote("needle"),
        new CodeListing("needle"),
        new Fields(new Field("name", "needle")),
        new Table(["name"], [["needle"]]),
        new Picture(new Uri("https://example.org/p.png"), "needle"),
        new ButtonRow(new Button(Any, "needle")),
        new SelectMenu(Any, "Choose", [new SelectOption("n", "needle")]),
    }.ToDictionary(block => block.GetType(), block => (block, "needle"));

    private static readonly Dictionary<Type, (Inline Inline, string Sees)> Inlines = new()
    {
        [typeof(Plain)] = (new Plain("needle"), "needle"),
        [typeof(Bold)] = (new Bold("needle"), "needle"),
        [typeof(Code)] = (new Code("needle"), "needle"),
        [typeof(Link)] = (new Link("needle", new Uri("https://example.org/")), "needle (https://example.org/)"),
        [typeof(Person)] = (new Person(new UserRef(Platform.Slack, "U1", "needle")), "needle"),
        [typeof(Moment)] = (new Moment(Monday, MomentStyle.DayAndTime, Berlin), "Mon 23 Nov 09:00"),
    };

    public static TheoryData<Type> EveryBlock => [.. Every(typeof(Block))];

    public static TheoryData<Type> EveryInline => [.. Every(typeof(Inline))];

    public static TimeZoneInfo Berlin => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static DateTimeOffset Monday => new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public static (Block Block, string Sees) BlockOf(Type type) =>
        type == typeof(Divider) ? (new Divider(), "─") : Blocks[type];

    public static (Inline Inline, string Sees) InlineOf(Type type) => Inlines[type];

    private static IEnumerable<Type> Every(Type kind) =>
        kind.Assembly.GetTypes().Where(type => type.IsSubclassOf(kind) && !type.IsAbstract);
}
