using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Windows: a form, and a private card that is updated in place.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals</remarks>
internal static class ViewRenderer
{
    private const string Window = "modal";

    /// <summary>A form. Only a form has a callback id, so a card is never taken for one.</summary>
    public static ViewBody Form(Modal modal, ViewOrigin origin)
    {
        var id = modal.Action.ToString();
        var fields = modal.Fields.Select(field => FormField.Of(field, id)).ToList();
        Demands.Demand(fields.Count > 0, "asks for nothing");
        Demands.Demand(
            fields.Select(field => field.BlockId).Distinct(StringComparer.Ordinal).Count() == fields.Count, "has two fields of one id");
        Demands.Demand(Runes.IsWellFormed(id), "has an id that is no well-formed text");
        Demands.Demand(fields.Count <= Limits.ViewBlocks, $"asks for {fields.Count} things");

        var intro = modal.Intro.Count == 0 || fields.Count == Limits.ViewBlocks
            ? []
            : BlockKitRenderer.Blocks(modal.Intro, Limits.ViewBlocks - fields.Count);
        return View(modal.Title, [.. intro, .. fields], RenderingMessages.Cancel, origin) with
        {
            Submit = TextObject.Plain(RenderingMessages.Send),
            CallbackId = id,
        };
    }

    /// <summary>A message for one person in a window of its own, called by its heading.</summary>
    public static ViewBody Card(ChatMessage message, ViewOrigin origin)
    {
        var heading = message.Blocks.OfType<Heading>().Select(block => block.Text).FirstOrDefault() ?? "";
        var title = string.IsNullOrWhiteSpace(InertText.Line(heading)) ? RenderingMessages.Title : heading;
        return View(title, BlockKitRenderer.Blocks(message.Blocks, Limits.ViewBlocks), RenderingMessages.Close, origin);
    }

    /// <summary>Opened at once, for the moment it takes to know what to show.</summary>
    public static ViewBody Loading(ViewOrigin origin) =>
        Card(new ChatMessage(RenderingMessages.Loading, new Paragraph(RenderingMessages.Loading)), origin);

    private static ViewBody View(string title, IReadOnlyList<BlockBody> blocks, string close, ViewOrigin origin)
    {
        var metadata = origin.Write();
        Demands.Demand(metadata.Length <= Limits.Metadata, "carries more than a view holds");
        return new ViewBody(Window, blocks)
        {
            Title = TextObject.Plain(Units.Label(title, Limits.ViewTitle)),
            Close = TextObject.Plain(close),
            PrivateMetadata = metadata,
        };
    }
}
