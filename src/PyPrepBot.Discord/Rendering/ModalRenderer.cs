using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>A form in Discord's components.</summary>
/// <remarks>https://discord.com/developers/docs/components/using-modal-components</remarks>
internal static class ModalRenderer
{
    private const int Opens = 9;

    public static ModalCallback Render(Modal modal)
    {
        var fields = modal.Fields.Select(FormField.Of).ToList();
        Demands.Demand(
            fields.Count is >= 1 and <= Limits.ModalItems,
            $"asks for {fields.Count} things; a form on Discord asks for 1 to {Limits.ModalItems}");

        IReadOnlyList<Component> components = [.. Intro(modal.Intro).Take(Limits.ModalItems - fields.Count), .. fields];
        Demands.OfComponents(components);
        var id = modal.Action.ToString();
        Demands.Demand(Runes.IsWellFormed(id), "has an id that is no well-formed text");
        return new ModalCallback(Opens, new ModalBody(id, InertText.Label(modal.Title, Limits.ModalTitle), components));
    }

    // All of it in one display, which takes one of the five places; when fields need them all, they stand alone.
    private static IReadOnlyList<Component> Intro(IReadOnlyList<Block> blocks) => TextDisplays.Of([.. blocks
        .Select(BlockText.Of)
        .OfType<TextPiece>()
        .Where(text => !text.IsBlank)
        .Select(text => new MessagePart(text, null))]);
}
