using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Messages that everybody in a channel sees.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message</remarks>
internal static class MessageRoutes
{
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(5);

    public static RestReply List(RestCall call)
    {
        if (call.FindChannel(out var channel) is { } refusal)
            return refusal;
        var limit = 50;
        if (call.Query("limit") is { } text && (!int.TryParse(text, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > 100))
        {
            var errors = call.NewErrors();
            errors.Add("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.");
            return call.Invalid(errors);
        }

        // Without the history permission Discord answers an empty list, not an error.
        var seen = channel.BotMay(Rights.ReadMessageHistory)
            ? channel.Stored.Where(message => !message.Deleted && message.OnlyFor is null) : [];
        return RestReply.Ok(Wire.List(seen.Reverse().Take(limit).Select(message => MessageWire.Write(call.World.Application, message))));
    }

    public static RestReply Create(RestCall call)
    {
        if (call.FindChannel(out var channel) is { } refusal)
            return refusal;
        var errors = call.NewErrors();
        MessageRules.Check(call.Body(errors), MessageKind.Create, isV2Already: false, call.Request.Files.Count);
        if (errors.Any)
            return call.Invalid(errors);
        call.ExpectMentions(call.Json);
        if (MessageRules.IsEmpty(call.Json, call.Request.Files.Count))
            return RestReply.EmptyMessage();
        if (PostingRules.Refusal(channel, call) is { } refused)
            return refused;
        return Repeated(call, channel) ?? Post(call, channel);
    }

    public static RestReply Read(RestCall call) => Find(call, out var message) ?? Written(call, message);

    public static RestReply Edit(RestCall call)
    {
        if (Find(call, out var message) is { } refusal)
            return refusal;
        if (message.Author is not null)
            return RestReply.Error(403, 50005, "Cannot edit a message authored by another user");
        return MessageEdit.Apply(call, message, call.Json, MessageKind.Edit) ?? Written(call, message);
    }

    public static RestReply Delete(RestCall call)
    {
        if (Find(call, out var message) is { } refusal)
            return refusal;
        if (message.Author is not null && !message.Channel.BotMay(Rights.ManageMessages))
            return RestReply.MissingPermissions();
        message.Deleted = true;
        call.World.Changed();
        return RestReply.NoContent();
    }

    public static StoredMessage Store(RestCall call, StoredMessage message, JsonObject body)
    {
        message.Channel.Stored.Add(message);
        message.Channel.Archived = false;
        MessageEdit.Fill(call, message, body);
        call.World.Changed();
        return message;
    }

    private static RestReply Post(RestCall call, SimulatedChannel channel)
    {
        var nonce = call.Json["nonce"]?.ToString();
        var message = Store(
            call, new StoredMessage(call.World.Ids.Next(), channel, call.Simulation.Time.GetUtcNow()) { Nonce = nonce }, call.Json);
        if (nonce is not null && call.Json["enforce_nonce"]?.GetValue<bool>() == true)
            call.Simulation.Nonces[$"{channel.Id} {nonce}"] = (message.CreatedAt, message);
        return Written(call, message);
    }

    private static RestReply? Repeated(RestCall call, SimulatedChannel channel)
    {
        if (call.Json["enforce_nonce"]?.GetValue<bool>() != true
            || !call.Simulation.Nonces.TryGetValue($"{channel.Id} {call.Json["nonce"]}", out var earlier)
            || call.Simulation.Time.GetUtcNow() - earlier.At > NonceLife)
            return null;
        return earlier.Message.Deleted ? RestReply.UnknownMessage() : Written(call, earlier.Message);
    }

    // What only one person sees does not exist for the channel's routes.
    private static RestReply? Find(RestCall call, out StoredMessage message)
    {
        message = null!;
        if (call.FindChannel(out var channel) is { } refusal)
            return refusal;
        message = channel.Stored.Find(one => one.Id == call.Value(1) && !one.Deleted && one.OnlyFor is null)!;
        return message is null ? RestReply.UnknownMessage() : null;
    }

    private static RestReply Written(RestCall call, StoredMessage message) =>
        RestReply.Ok(MessageWire.Write(call.World.Application, message));
}
