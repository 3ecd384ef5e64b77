using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Hooks;

/// <summary>A message that answers an interaction, by its acknowledgement or by its response_url.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
internal static class Answering
{
    /// <summary>Does what the body says; gives back the name of what is wrong with it.</summary>
    public static string? Take(Simulation simulation, ResponseHook hook, JsonObject body, List<string> violations)
    {
        var faulty = new Faulty(simulation.Options.RejectsUnknownFields ? null : violations.Add);
        var piece = new Piece(faulty, "", body);
        piece.Only("text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts", "mrkdwn",
            "unfurl_links", "unfurl_media", "metadata", "parse", "link_names");
        piece.OneOf("response_type", "ephemeral", "in_channel");
        piece.Flag("replace_original");
        piece.Flag("delete_original");
        if (faulty.Any || (body.ContainsKey("blocks") && body["blocks"] is not JsonArray))
        {
            violations.AddRange(faulty.Messages);
            return "invalid_payload";
        }

        if (MessageRules.Refusal(body["blocks"] as JsonArray, null) is { } refusal)
        {
            violations.Add(refusal.Body!.ToJsonString());
            return refusal.Name;
        }

        return hook.Command is null ? ToControl(simulation, hook, body) : ToCommand(simulation, hook, body, violations);
    }

    // Nothing a command could change is there yet: these two do nothing, and another message appears.
    private static string? ToCommand(Simulation simulation, ResponseHook hook, JsonObject body, List<string> violations)
    {
        if (body.Flag("replace_original") || body.Flag("delete_original"))
            violations.Add("replace_original and delete_original do nothing after a slash command");
        return Post(simulation, hook, body);
    }

    private static string? ToControl(Simulation simulation, ResponseHook hook, JsonObject body)
    {
        if (!body.Flag("replace_original") && !body.Flag("delete_original"))
            return Post(simulation, hook, body);
        if (hook.Source is not { IsDeleted: false } source)
            return "message_not_found";
        if (body.Flag("delete_original"))
        {
            source.IsDeleted = true;
            simulation.Sights.Of(hook.User).Glimpse();
        }
        else if (IsEmpty(body))
            return "no_text";
        else
        {
            Fill(simulation, source, body);
            source.EditedTs = simulation.World.Ids.NextTs();
            source.Edits++;
            simulation.Sights.Of(hook.User).See(source);
        }

        simulation.World.Changed();
        return null;
    }

    private static string? Post(Simulation simulation, ResponseHook hook, JsonObject body)
    {
        var isForAll = body.Text("response_type") == "in_channel";
        if (IsEmpty(body) && !(isForAll && hook.Command is not null))
            return body.Flag("delete_original") || body.Count == 0 ? null : "no_text";
        if (body.Text("thread_ts") is { } asked && (!isForAll || hook.Channel.Find(asked) is null))
            return "thread_not_found";
        var message = new StoredMessage(simulation.World.Ids.NextTs(), hook.Channel)
        {
            Bot = hook.Installation,
            OnlyFor = isForAll ? null : hook.User,
            ThreadTs = body.Text("thread_ts") ?? (isForAll ? null : hook.Source?.ThreadTs),
            Command = hook.Command,
            AskedBy = hook.User,
        };
        Fill(simulation, message, body);
        Posting.Store(simulation, message);
        simulation.Sights.Of(hook.User).See(message);
        return null;
    }

    private static void Fill(Simulation simulation, StoredMessage message, JsonObject body)
    {
        message.Text = body.Text("text") ?? "";
        message.Blocks = body["blocks"] is JsonArray { Count: > 0 } blocks ? BlockIds.Filled(blocks, simulation.World.Ids) : null;
        if (body["metadata"] is JsonObject metadata)
            message.Metadata = (JsonObject)metadata.DeepClone();
    }

    private static bool IsEmpty(JsonObject body) =>
        string.IsNullOrEmpty(body.Text("text")) && body["blocks"] is not JsonArray { Count: > 0 } && body["attachments"] is null;
}
