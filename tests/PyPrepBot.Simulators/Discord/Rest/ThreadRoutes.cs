using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Threads, and posts in forums, which are threads with a first message.</summary>
/// <remarks>https://discord.com/developers/docs/resources/channel#start-thread-from-message</remarks>
internal static class ThreadRoutes
{
    public static RestReply StartFromMessage(RestCall call)
    {
        if (call.FindChannel(out var channel) is { } refusal)
            return refusal;
        var message = channel.Stored.Find(one => one.Id == call.Value(1) && !one.Deleted && one.OnlyFor is null);
        if (message is null)
            return RestReply.UnknownMessage();
        var errors = call.NewErrors();
        var body = CheckName(call, errors);
        body.Only("name", "auto_archive_duration", "rate_limit_per_user");
        if (errors.Any)
            return call.Invalid(errors);
        if (message.Thread is not null)
            return RestReply.Error(400, 160004, "A thread has already been created for this message");
        if (!channel.BotMay(Rights.CreatePublicThreads))
            return RestReply.MissingPermissions();
        message.Thread = Create(call, channel, message.Id);
        return new RestReply(201, Wire.Channel(message.Thread));
    }

    public static RestReply Start(RestCall call)
    {
        if (call.FindChannel(out var channel) is { } refusal)
            return refusal;
        var isForum = channel.Kind == ChannelKind.Forum;
        var errors = call.NewErrors();
        var body = CheckName(call, errors);
        string[] extra = isForum ? ["applied_tags", "message"] : ["type", "invitable"];
        body.Only(["name", "auto_archive_duration", "rate_limit_per_user", .. extra]);
        if (isForum && body.Object("message", required: true) is { } message)
            MessageRules.Check(message, MessageKind.Forum, isV2Already: false, call.Request.Files.Count);
        if (errors.Any)
            return call.Invalid(errors);
        if (!channel.BotMay(isForum ? Rights.SendMessages : Rights.CreatePublicThreads))
            return RestReply.MissingPermissions();
        var thread = Create(call, channel, call.World.Ids.Next());
        var written = Wire.Channel(thread);
        if (isForum)
        {
            var first = (JsonObject)call.Json["message"]!;
            call.ExpectMentions(first);
            var stored = MessageRoutes.Store(call, new StoredMessage(thread.Id, thread, call.Simulation.Time.GetUtcNow()), first);
            written["message"] = MessageWire.Write(call.World.Application, stored);
        }

        return new RestReply(201, written);
    }

    private static Body CheckName(RestCall call, FormErrors errors)
    {
        var body = call.Body(errors);
        body.Text("name", 1, 100, required: true);
        if (body.Number("auto_archive_duration", 0, int.MaxValue) is not (null or 60 or 1440 or 4320 or 10080))
            body.Fail("auto_archive_duration", "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).");
        return body;
    }

    private static SimulatedChannel Create(RestCall call, SimulatedChannel parent, string id)
    {
        var thread = call.World.AddThread(parent, call.Json["name"]!.ToString(), id);
        thread.ArchiveMinutes = (int)call.Json["auto_archive_duration"].Or(1440);
        call.Simulation.Dispatch("THREAD_CREATE", Wire.Channel(thread), intent: 1);
        return thread;
    }
}
