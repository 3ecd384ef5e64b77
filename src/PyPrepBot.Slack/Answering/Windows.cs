using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack.Answering;

/// <summary>Opens windows and changes what stands in them.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals</remarks>
internal sealed partial class Windows(Workspaces workspaces, ILogger<Windows> logger)
{
    /// <summary>Opens a window, or lays it over the one in which it happened.</summary>
    /// <returns>The window's id; null when Slack would not open it, mostly because more than three seconds had passed.</returns>
    public async Task<string?> OpenAsync(Turn turn, ViewBody view, CancellationToken cancellation)
    {
        if (turn.Ways.TriggerId is not { } trigger)
        {
            return null;
        }

        var method = turn.Ways is { ViewId: not null, IsHome: false } ? SlackMethods.PushView : SlackMethods.OpenView;
        var reply = await TryAsync(turn, method, [new("trigger_id", trigger), new("view", Drawing.Json(view))], cancellation);
        return reply?.Read(ReplyJson.Default.ViewReply).View?.Id;
    }

    /// <param name="hash">The state that was seen when it happened: what is newer is left as it is. Null overwrites it.</param>
    /// <returns>Whether the window shows this, or something newer.</returns>
    public async Task<bool> UpdateAsync(Turn turn, string window, string? hash, ViewBody view, CancellationToken cancellation)
    {
        var arguments = new List<KeyValuePair<string, string>> { new("view_id", window), new("view", Drawing.Json(view)) };
        if (hash is not null)
        {
            arguments.Add(new("hash", hash));
        }

        return await TryAsync(turn, SlackMethods.UpdateView, arguments, cancellation) is not null;
    }

    private async Task<SlackReply?> TryAsync(
        Turn turn, SlackMethod method, IReadOnlyList<KeyValuePair<string, string>> arguments, CancellationToken cancellation)
    {
        try
        {
            return workspaces.Of(turn.Space) is { } api ? await api.CallAsync(method, arguments, cancellation) : null;
        }
        catch (SlackApiException newer) when (newer.Error == "hash_conflict")
        {
            return SlackReply.Overtaken;
        }
        catch (SlackApiException refusal)
        {
            Log.NotShown(logger, method.Name, turn.Interaction.DeliveryId, refusal.Error);
        }
        catch (SlackUnreachableException away)
        {
            Log.NotShown(logger, method.Name, turn.Interaction.DeliveryId, away.Message);
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} showed nothing in answer to interaction {Id}: {Reason}")]
        public static partial void NotShown(ILogger logger, string method, string id, string reason);
    }
}
