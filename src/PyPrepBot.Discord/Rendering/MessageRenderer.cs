using System.Diagnostics;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>A message in Discord's components. What is read is cut until it fits; what is pressed is never lost.</summary>
/// <remarks>https://discord.com/developers/docs/components/using-message-components</remarks>
internal static class MessageRenderer
{
    private const int Ephemeral = 64;
    private const int InComponents = 32768;

    // The blue of Python's logo.
    private const int Accent = 0x3776AB;

    private static readonly Component Line = new(ComponentTypes.Separator) { Divider = true, Spacing = 1 };

    public static Rendered Render(ChatMessage message, bool ephemeral)
    {
        var pictures = new Pictures();
        var inner = TextDisplays.Of([.. message.Blocks.SelectMany(block => Parts(block, pictures))]);
        Demands.Demand(inner.Any(component => component.Type != ComponentTypes.Separator), "is empty");

        var components = InAFrame(inner, [.. message.Files.Select(pictures.Add)]);
        Demands.OfComponents(components);
        var body = new MessageBody
        {
            Flags = InComponents | (ephemeral ? Ephemeral : 0),
            Components = components,
            Attachments = pictures.Attachments,
        };
        return new Rendered(body, pictures.Files);
    }

    private static IEnumerable<MessagePart> Parts(Block block, Pictures pictures) => block switch
    {
        _ when BlockText.Of(block) is { } text => text.IsBlank ? [] : [new MessagePart(text, null)],
        ButtonRow row => Controls.Of(row).Select(Whole),
        SelectMenu menu => [Whole(Controls.Of(menu))],
        Picture picture => [Whole(pictures.Add(picture))],
        Divider => [Whole(Line)],
        _ => throw new UnreachableException($"Discord has no rendering for {block.GetType().Name}."),
    };

    private static MessagePart Whole(Component component) => new(null, component);

    // Lines between parts are the first to go when there are too many components.
    private static IReadOnlyList<Component> InAFrame(IReadOnlyList<Component> inner, IReadOnlyList<Component> files)
    {
        IReadOnlyList<Component> whole = [Frame(inner), .. files];
        return Demands.Flat(whole).Count() <= Limits.Components
            ? whole
            : [Frame([.. inner.Where(component => component.Type != ComponentTypes.Separator)]), .. files];
    }

    private static Component Frame(IReadOnlyList<Component> inner) =>
        new(ComponentTypes.Container) { AccentColor = Accent, Components = inner };
}
