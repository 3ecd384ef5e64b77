using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Faults;

namespace PyPrepBot.Simulators.Slack.Hooks;

/// <summary>Takes what is posted to a response_url. A fault calls it by the name <c>response_url</c>.</summary>
internal sealed class HookServer(Simulation simulation)
{
    public const string Name = "response_url";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(cancellation);
        CallFault? fault;
        lock (simulation.World.Gate)
            fault = simulation.Faults.Take(Name);
        if (fault?.Delay is { } delay)
            await Task.Delay(delay, simulation.Time, cancellation);
        if (fault?.DropsBefore == true)
        {
            context.Abort();
            return;
        }

        var reply = fault?.Reply ?? Process(context.Request, text);
        if (fault?.DropsAfter == true)
            context.Abort();
        else
            await ApiServer.WriteAsync(context, fault?.Body?.Invoke(reply) ?? reply, cancellation);
    }

    private ApiReply Process(HttpRequest request, string text)
    {
        lock (simulation.World.Gate)
        {
            List<string> violations = [];
            var body = Json.Parse(text) as JsonObject;
            var reply = Answer(request, body, violations);
            simulation.Recorder.Add("in", "hook", $"POST {Name}", body, reply.Status, reply.Text, violations);
            return reply;
        }
    }

    private ApiReply Answer(HttpRequest request, JsonObject? body, List<string> violations)
    {
        if (request.Headers.Authorization.Count > 0)
            violations.Add("a token was sent to a response_url");
        if (simulation.Hooks.Find(request.Path.Value!) is not { } hook)
            return Refused(404, "no_service", violations);
        if (request.Method != "POST" || !request.HasJsonContentType() || body is null)
            return Refused(400, "invalid_payload", violations);
        if (hook.Take(simulation.Time.GetUtcNow()) is { } gone)
            return Refused(404, gone, violations);
        return Answering.Take(simulation, hook, body, violations) is { } wrong
            ? Refused(wrong == "message_not_found" ? 404 : 400, wrong, violations)
            : Said(200, "ok");
    }

    private static ApiReply Refused(int status, string why, List<string> violations)
    {
        violations.Add(why);
        return Said(status, why);
    }

    private static ApiReply Said(int status, string text) =>
        new((JsonObject?)null) { Status = status, Text = text, ContentType = "text/html" };
}
