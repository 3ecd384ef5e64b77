using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>The one answer to an interaction, within three seconds.</summary>
internal static class CallbackRoutes
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);

    public static RestReply Answer(RestCall call)
    {
        var pending = call.Simulation.Interactions.Find(call.Value(0));
        if (pending is null || pending.Token != call.Value(1))
            return RestReply.UnknownInteraction();
        if (pending.Callback is not null)
            return RestReply.Error(400, 40060, "Interaction has already been acknowledged.");
        if (call.Simulation.Time.GetUtcNow() - pending.CreatedAt > Deadline)
            return RestReply.UnknownInteraction();
        var errors = call.NewErrors();
        var body = call.Body(errors);
        CallbackRules.Check(body, pending.Type, pending.Source, call.Request.Files.Count);
        var type = (int)call.Json["type"].Or(0);
        if (type == 8 && !errors.Any)
            CallbackRules.CheckChoices(body, pending.FocusedType);
        if (errors.Any)
            return call.Invalid(errors);
        return Take(call, pending, type) ?? Landed(call, pending);
    }

    private static RestReply? Take(RestCall call, PendingInteraction pending, int type)
    {
        var data = call.Json["data"] as JsonObject ?? [];
        var sight = call.Simulation.Interactions.SightOf(pending.Member);
        switch (type)
        {
            case 4 when MessageRules.IsEmpty(data, call.Request.Files.Count):
                return RestReply.EmptyMessage();
            case 4:
                call.ExpectMentions(data);
                pending.Original = MessageRoutes.Store(call, NewMessage(call, pending, data), data);
                break;
            case 5:
                pending.Original = MessageRoutes.Store(call, NewMessage(call, pending, data), []);
                pending.Original.Thinking = true;
                break;
            case 6 or 7:
                pending.Original = pending.Source;
                if (type == 7 && MessageEdit.Change(call, pending.Source!, data) is { } refusal)
                    return refusal;
                break;
            case 8:
                sight.Suggest((JsonArray)data["choices"]!.DeepClone());
                break;
            case 9:
                sight.Open(pending, (JsonObject)data.DeepClone());
                break;
        }

        if (type is 4 or 5 or 7)
            sight.See(pending.Original!);
        pending.Callback = type;
        pending.Acknowledged.TrySetResult();
        if (type is not (5 or 6))
            pending.Done.TrySetResult();
        call.World.Changed();
        return null;
    }

    private static StoredMessage NewMessage(RestCall call, PendingInteraction pending, JsonObject data) =>
        new(call.World.Ids.Next(), pending.Channel, call.Simulation.Time.GetUtcNow())
        {
            OnlyFor = (data["flags"].Or(0) & MessageRules.Ephemeral) != 0 ? pending.Member : null,
            Command = pending.Command,
            AskedBy = pending.Member,
        };

    private static RestReply Landed(RestCall call, PendingInteraction pending)
    {
        if (call.Query("with_response") != "true")
            return RestReply.NoContent();
        var answer = new JsonObject
        {
            ["interaction"] = new JsonObject
            {
                ["id"] = pending.Id, ["type"] = pending.Type, ["response_message_id"] = pending.Original?.Id,
                ["response_message_loading"] = pending.Callback == 5,
                ["response_message_ephemeral"] = pending.Original?.OnlyFor is not null,
            },
            ["resource"] = new JsonObject { ["type"] = pending.Callback },
        };
        if (pending.Original is { } message)
            answer["resource"]!["message"] = MessageWire.Write(call.World.Application, message);
        return RestReply.Ok(answer);
    }
}
