using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Buttons and lists, each in blocks of their own. What a control means is its id, so it needs no value.</summary>
internal static class Controls
{
    public static IEnumerable<BlockBody> Of(ButtonRow row) =>
        row.Buttons.Chunk(Limits.ButtonsInABlock).Select(buttons => new ActionsBody([.. OneFirst([.. buttons.Select(Of)])]));

    public static BlockBody Of(SelectMenu menu)
    {
        var id = menu.Action.ToString();
        var placeholder = TextObject.Plain(Units.Label(menu.Placeholder, Limits.Placeholder));
        var options = Options.Of(menu.Options);
        return new ActionsBody(menu.Max > 1
            ? [new MultiSelectBody(id, options, Math.Min(menu.Max, options.Count)) { Placeholder = placeholder }]
            : [new SelectBody(id, options) { Placeholder = placeholder }]);
    }

    private static ButtonBody Of(Button button) =>
        new(button.Action.ToString(), TextObject.Plain(Units.Label(button.Label, Limits.ButtonLabel)))
        {
            Style = button.Style switch
            {
                ButtonStyle.Primary => "primary",
                ButtonStyle.Danger => "danger",
                _ => null,
            },
        };

    // Slack wants at most one that stands out in a group.
    private static IEnumerable<ButtonBody> OneFirst(IReadOnlyList<ButtonBody> buttons)
    {
        var first = buttons.FirstOrDefault(button => button.Style == "primary");
        return buttons.Select(button => button.Style == "primary" && button != first ? button with { Style = null } : button);
    }
}
