using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>Files of a message as Slack describes them; one that was deleted, or is kept elsewhere, has no address and is left out.</summary>
internal static class SharedFiles
{
    public static IReadOnlyList<FileRef> Of(IReadOnlyList<FilePayload>? wire, string space) =>
        [.. (wire ?? []).Select(file => Of(file, space)).OfType<FileRef>()];

    private static FileRef? Of(FilePayload? wire, string space) =>
        Uri.TryCreate(wire?.UrlPrivateDownload, UriKind.Absolute, out var address)
            ? new FileRef(Platform.Slack, WireText.Of(wire!.Name), Math.Max(wire.Size, 0), address) { Space = space }
            : null;
}
