using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Tests.Discord.Rendering;

/// <summary>What a rendered message holds.</summary>
internal static class Drawn
{
    public static IReadOnlyList<Component> Components(params IReadOnlyList<Block> blocks) =>
        [.. Demands.Flat(MessageRenderer.Render(new ChatMessage("", blocks), ephemeral: false).Body.Components!)];

    public static IReadOnlyList<Component> Components(int type, params IReadOnlyList<Block> blocks) =>
        [.. Components(blocks).Where(component => component.Type == type)];

    /// <summary>All that is read, in one text.</summary>
    public static string Text(params IReadOnlyList<Block> blocks) =>
        string.Join('¶', Components(ComponentTypes.TextDisplay, blocks).Select(display => display.Content));

    /// <summary>All that is seen, controls and pictures too.</summary>
    public static string Seen(Block block) => string.Join(' ', Components(block).SelectMany(component => (string?[])
    [
        component.Content,
        component.CustomId,
        component.Label,
        component.Placeholder,
        component.Divider == true ? "divider" : null,
        .. (component.Options ?? []).Select(option => $"{option.Value} {option.Label}"),
        .. (component.Items ?? []).Select(item => $"{item.Media.Url} {item.Description}"),
    ]).OfType<string>());
}
