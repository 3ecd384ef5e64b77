using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>What becomes of a window that was sent.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals#updating_response</remarks>
internal static class SubmissionAnswers
{
    public static string? Take(Simulation simulation, Delivery delivery, JsonObject body, List<string> violations)
    {
        var faulty = new Faulty(simulation.Options.RejectsUnknownFields ? null : violations.Add);
        var piece = new Piece(faulty, "", body);
        var action = body.Text("response_action");
        var view = delivery.View!;
        switch (action)
        {
            case "errors":
                piece.Only("response_action", "errors");
                CheckErrors(piece, view);
                break;
            case "update" or "push":
                piece.Only("response_action", "view");
                CheckView(simulation, piece, view, action, violations);
                break;
            case "clear":
                piece.Only("response_action");
                break;
            default:
                piece.Fail($"unknown response_action: {action}");
                break;
        }

        violations.AddRange(faulty.Messages);
        if (faulty.Any)
            return FailureWords.OfWindow;
        Apply(simulation, view, action!, body);
        simulation.World.Changed();
        return null;
    }

    private static void Apply(Simulation simulation, OpenView view, string action, JsonObject body)
    {
        var sight = simulation.Sights.Of(view.Owner);
        switch (action)
        {
            case "errors":
                foreach (var (block, words) in (JsonObject)body["errors"]!)
                    view.Errors[block] = words!.ToString();
                sight.Show(view);
                break;
            case "update":
                simulation.Views.Change(view, (JsonObject)body["view"]!);
                break;
            case "push":
                simulation.Views.Push(view.Owner, view.Installation, (JsonObject)body["view"]!);
                break;
            default:
                sight.CloseAll();
                break;
        }
    }

    private static void CheckErrors(Piece piece, OpenView view)
    {
        if (piece.Object("errors", required: true) is not { } errors)
            return;
        var inputs = view.Json.Items("blocks").Where(block => block.Text("type") == "input").Select(block => block.Text("block_id")).ToList();
        if (errors.Json.Count == 0)
            errors.Fail("no fewer than 1 properties allowed");
        foreach (var (block, _) in errors.Json)
        {
            if (!inputs.Contains(block))
                errors.Fail("is no input block of the view", block);
            errors.Text(block, 3000, least: 1);
        }
    }

    private static void CheckView(Simulation simulation, Piece piece, OpenView view, string action, List<string> violations)
    {
        if (piece.Object("view", required: true) is not { } next)
            return;
        var found = ViewRules.Check(next.Json, Surface.Modal, "/view", simulation.Options.RejectsUnknownFields ? null : violations.Add);
        foreach (var message in found.Messages)
            piece.Fail(message);
        if (simulation.Views.Takes(view.Installation, next.Json.Text("external_id"), action == "update" ? view : null))
            next.Fail("duplicate external_id");
        if (action == "push" && simulation.Sights.Of(view.Owner).Windows.Count >= 3)
            next.Fail("push limit reached");
    }
}
