using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>What was said before.</summary>
internal static class HistoryMethods
{
    private const int MostWhereLimited = 15;

    public static ApiReply History(ApiCall call)
    {
        var channel = Readable(call);
        var seen = channel.Stored.Where(message => message is { IsDeleted: false, OnlyFor: null } && message.StandsInChannel);
        return Written(call, [.. Between(call, seen).OrderByDescending(message => Key(message.Ts))]);
    }

    public static ApiReply Replies(ApiCall call)
    {
        var channel = Readable(call);
        var parent = channel.Find(call.Text("ts")) ?? throw new RefusalException("thread_not_found");
        return Written(call, [parent, .. Between(call, channel.Replies(parent.Ts))]);
    }

    private static SlackChannel Readable(ApiCall call)
    {
        var channel = call.Channel();
        call.Demand(ConversationMethods.Scope(channel, "history"));
        if (channel is { IsDirect: false, HasBot: false })
            throw new RefusalException("not_in_channel");
        if (call.Simulation.Pace.WaitForHistory(call.Now) is { } seconds)
            throw new RefusalException(ApiReply.Limited(seconds));
        return channel;
    }

    private static ApiReply Written(ApiCall call, IReadOnlyList<StoredMessage> messages)
    {
        var all = call.Flag("include_all_metadata");
        var (page, metadata) = Paging.Take(call, messages, 100, 999);
        if (call.Simulation.Options.LimitsHistory)
            page = [.. page.Take(MostWhereLimited)];
        return ApiReply.Ok(
            ("messages", Json.List(page.Select(message => MessageWire.Write(call.World.App, message, all)))),
            ("has_more", metadata.Text("next_cursor") != ""), ("pin_count", (JsonNode)0), ("response_metadata", metadata));
    }

    private static IEnumerable<StoredMessage> Between(ApiCall call, IEnumerable<StoredMessage> messages)
    {
        var oldest = Bound(call, "oldest", "invalid_ts_oldest") ?? 0;
        var latest = Bound(call, "latest", "invalid_ts_latest") ?? decimal.MaxValue;
        var takesEnds = call.Flag("inclusive");
        return messages.Where(message => Key(message.Ts) is var key
            && ((key > oldest && key < latest) || (takesEnds && (key == oldest || key == latest))));
    }

    private static decimal? Bound(ApiCall call, string name, string error) => call.Text(name) is not { } text
        ? null
        : decimal.TryParse(text, CultureInfo.InvariantCulture, out var bound) ? bound : throw new RefusalException(error);

    private static decimal Key(string ts) => decimal.Parse(ts, CultureInfo.InvariantCulture);
}
