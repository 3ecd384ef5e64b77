using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Hooks;
using PyPrepBot.Simulators.Slack.Rules;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>What an acknowledgement does, whichever way it comes.</summary>
internal static class AckEffects
{
    private const int MostOptions = 100;

    /// <summary>Gives back what the person is shown where it cannot be used.</summary>
    public static string? Take(Simulation simulation, Delivery delivery, JsonNode? payload, List<string> violations)
    {
        if (payload is null or JsonObject { Count: 0 })
            return Plain(simulation, delivery, violations);
        if (payload is not JsonObject body)
        {
            violations.Add($"the acknowledgement of {delivery.What} carries something that is no object");
            return delivery.TakesPayload ? FailureWords.Of(delivery, "invalid_response") : null;
        }

        switch (delivery)
        {
            case { Type: Delivery.Command }:
                var wrong = Answering.Take(simulation, delivery.Hook!, body, violations);
                if (wrong is not null)
                    violations.Add($"the answer to {delivery.What} is of no use: {wrong}");
                return wrong is null ? null : FailureWords.Of(delivery, wrong);
            case { Kind: "view_submission" }:
                return SubmissionAnswers.Take(simulation, delivery, body, violations);
            case { Kind: "block_suggestion" }:
                return Suggest(simulation, delivery, body, violations);
            default:
                violations.Add($"the acknowledgement of {delivery.What} carries a payload nobody reads");
                return null;
        }
    }

    private static string? Plain(Simulation simulation, Delivery delivery, List<string> violations)
    {
        switch (delivery.Kind)
        {
            case "view_submission":
                simulation.Sights.Of(delivery.User!).Close(delivery.View!);
                simulation.World.Changed();
                return null;
            case "block_suggestion":
                violations.Add("a list without options");
                return FailureWords.Of(delivery, "no options");
            default:
                return null;
        }
    }

    /// <remarks>https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload</remarks>
    private static string? Suggest(Simulation simulation, Delivery delivery, JsonObject body, List<string> violations)
    {
        var faulty = new Faulty(simulation.Options.RejectsUnknownFields ? null : violations.Add);
        var piece = new Piece(faulty, "", body);
        piece.Only("options", "option_groups");
        if (!piece.Has("options") && !piece.Has("option_groups"))
            piece.Fail("missing required field: options");
        var lines = piece.List("options", MostOptions, least: 0);
        foreach (var line in lines)
            OptionRules.Line(line, isPlain: true);
        if (lines.Select(line => line.Json.Text("value")).Distinct(StringComparer.Ordinal).Count() < lines.Count)
            piece.Fail("duplicate option values are not allowed", "options");
        violations.AddRange(faulty.Messages);
        if (faulty.Any)
            return FailureWords.Of(delivery, "invalid options");
        simulation.Sights.Of(delivery.User!).Suggest(Json.List(Controls.Lines(body).Select(line => line.DeepClone())));
        return null;
    }
}
