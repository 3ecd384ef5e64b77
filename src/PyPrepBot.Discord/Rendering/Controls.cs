using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Buttons and lists, each in rows of its own.</summary>
internal static class Controls
{
    private const int Primary = 1;
    private const int Secondary = 2;
    private const int Danger = 4;

    public static IEnumerable<Component> Of(ButtonRow row) =>
        row.Buttons.Chunk(Limits.ButtonsInARow).Select(buttons => Row([.. buttons.Select(Of)]));

    public static Component Of(SelectMenu menu) => Row([new Component(ComponentTypes.Select)
    {
        CustomId = menu.Action.ToString(),
        Placeholder = InertText.Label(menu.Placeholder, Limits.Placeholder),
        Options = Options(menu.Options, Limits.Options),
        MinValues = Math.Clamp(menu.Min, 0, menu.Options.Count),
        MaxValues = Math.Clamp(menu.Max, 1, menu.Options.Count),
    }]);

    /// <summary>Entries of a list. Their values come back as answers, so they are never cut.</summary>
    public static IReadOnlyList<SelectOptionBody> Options(IReadOnlyList<SelectOption> options, int most)
    {
        Demands.Demand(options.Count >= 1 && options.Count <= most, $"has a list of {options.Count} options; Discord takes 1 to {most}");
        Demands.Demand(options.All(option => IsValue(option.Value)), "has an option whose value is empty, too long or torn");
        Demands.Demand(
            options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count() == options.Count,
            "has two options of one value");
        return [.. options.Select(option => new SelectOptionBody(option.Value, InertText.Label(option.Label, Limits.OptionText)))];
    }

    private static bool IsValue(string value) =>
        value.Length > 0 && Runes.Count(value) <= Limits.OptionText && Runes.IsWellFormed(value);

    private static Component Row(IReadOnlyList<Component> components) => new(ComponentTypes.Row) { Components = components };

    private static Component Of(Button button) => new(ComponentTypes.Button)
    {
        CustomId = button.Action.ToString(),
        Label = InertText.Label(button.Label, Limits.ButtonLabel),
        Style = button.Style switch
        {
            ButtonStyle.Primary => Primary,
            ButtonStyle.Danger => Danger,
            _ => Secondary,
        },
    };
}
