using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>Files of a message as Slack describes them; what was deleted, or is kept elsewhere, has no address and is left out.</summary>
internal static class MessageFiles
{
    public static IReadOnlyList<FileRef> Of(IReadOnlyList<FilePayload>? wire, string space) =>
        [.. (wire ?? []).Select(file => Of(file, space)).OfType<FileRef>()];

    private static FileRef? Of(FilePayload? wire, string space) =>
        AnswerWays.Url(wire?.UrlPrivateDownload) is { } address
            ? new FileRef(Platform.Slack, WireText.Of(wire!.Name), Math.Max(wire.Size ?? 0, 0), address) { Space = space }
            : null;
}
