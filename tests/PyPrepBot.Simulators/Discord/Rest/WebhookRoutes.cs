using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>What may be said with the token of an interaction in the fifteen minutes after it.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages</remarks>
internal static class WebhookRoutes
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    public static RestReply FollowUp(RestCall call)
    {
        if (FindToken(call, out var pending) is { } refusal)
            return refusal;
        var errors = call.NewErrors();
        MessageRules.Check(call.Body(errors), MessageKind.FollowUp, isV2Already: false, call.Request.Files.Count);
        if (errors.Any)
            return call.Invalid(errors);
        if (MessageRules.IsEmpty(call.Json, call.Request.Files.Count))
            return RestReply.EmptyMessage();
        // Straight after a deferral a follow-up fills the placeholder, and inherits who sees it.
        if (pending.Original is { Thinking: true } placeholder)
            return MessageEdit.Change(call, placeholder, call.Json) ?? Seen(call, pending, placeholder);
        call.ExpectMentions(call.Json);
        var message = new StoredMessage(call.World.Ids.Next(), pending.Channel, call.Simulation.Time.GetUtcNow())
        {
            OnlyFor = (call.Json["flags"].Or(0) & MessageRules.Ephemeral) != 0 ? pending.Member : null,
            AskedBy = pending.Member,
        };
        return Seen(call, pending, MessageRoutes.Store(call, message, call.Json));
    }

    public static RestReply Read(RestCall call) =>
        Find(call, out _, out var message) ?? RestReply.Ok(MessageWire.Write(call.World.Application, message));

    public static RestReply Edit(RestCall call)
    {
        if (Find(call, out var pending, out var message) is { } refusal)
            return refusal;
        return MessageEdit.Apply(call, message, call.Json, MessageKind.AnswerEdit) ?? Seen(call, pending, message);
    }

    public static RestReply Delete(RestCall call)
    {
        if (Find(call, out var pending, out var message) is { } refusal)
            return refusal;
        message.Deleted = true;
        pending.Done.TrySetResult();
        call.World.Changed();
        return RestReply.NoContent();
    }

    private static RestReply Seen(RestCall call, PendingInteraction pending, StoredMessage message)
    {
        call.Simulation.Interactions.SightOf(pending.Member).See(message);
        pending.Done.TrySetResult();
        return RestReply.Ok(MessageWire.Write(call.World.Application, message));
    }

    private static RestReply? FindToken(RestCall call, out PendingInteraction pending)
    {
        pending = call.Simulation.Interactions.FindToken(call.Value(1))!;
        if (pending is null || call.Value(0) != call.World.Application.Id)
            return RestReply.UnknownWebhook();
        if (call.Simulation.Time.GetUtcNow() - pending.CreatedAt > TokenLife)
            return RestReply.Error(401, 50027, "Invalid Webhook Token");
        return pending.Callback is null ? RestReply.UnknownWebhook() : null;
    }

    private static RestReply? Find(RestCall call, out PendingInteraction pending, out StoredMessage message)
    {
        message = null!;
        if (FindToken(call, out var found) is { } refusal)
        {
            pending = null!;
            return refusal;
        }

        pending = found;
        var id = call.Value(2);
        var candidate = id == "@original" ? found.Original : found.Channel.Stored.Find(one => one.Id == id && one.AskedBy == found.Member);
        if (candidate is null or { Deleted: true })
            return RestReply.UnknownMessage();
        message = candidate;
        return null;
    }
}
