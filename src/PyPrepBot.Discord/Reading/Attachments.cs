using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Reading;

/// <summary>Files as Discord describes them.</summary>
internal static class Attachments
{
    /// <summary>Null for a file that is to be had nowhere.</summary>
    public static FileRef? Of(AttachmentPayload? wire) =>
        Uri.TryCreate(wire?.Url, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http")
            ? new FileRef(Platform.Discord, WireText.Of(wire!.Filename), Math.Max(wire.Size ?? 0, 0), address)
            : null;

    public static IReadOnlyList<FileRef> Of(IReadOnlyList<AttachmentPayload>? wire) => [.. (wire ?? []).Select(Of).OfType<FileRef>()];
}
