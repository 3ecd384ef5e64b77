using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Buttons and lists, each in blocks of their own. What a control means is its id, so it needs no value.</summary>
internal static class Controls
{
    public const string SendTicks = "Send";

    public static IEnumerable<BlockBody> Of(ButtonRow row) =>
        row.Buttons.Chunk(Limits.ButtonsInABlock).Select(buttons => new ActionsBody([.. OneFirst([.. buttons.Select(Of)])]));

    public static IReadOnlyList<BlockBody> Of(SelectMenu menu)
    {
        var placeholder = TextObject.Plain(Units.Label(menu.Placeholder, Limits.Placeholder));
        var options = Options.Of(menu.Options);
        return menu.Max > 1
            ? [new SectionBody(placeholder), Boxes(menu.Action, options)]
            : [new ActionsBody([new SelectBody(menu.Action.ToString(), options) { Placeholder = placeholder }])];
    }

    // A list of several may not stand among controls, and would tell of every single step; ticks wait for their button.
    private static ActionsBody Boxes(ActionId action, IReadOnlyList<OptionBody> options) => new(
    [
        .. options.Chunk(Limits.GroupOptions).Select((group, index) => new CheckboxesBody(TickId.Of(action, index), group)),
        new ButtonBody(action.ToString(), TextObject.Plain(SendTicks)) { Style = "primary" },
    ]);

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
