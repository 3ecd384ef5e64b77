using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Discord.Faults;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Takes requests, lets the faults have their way, and answers.</summary>
internal sealed class RestServer(Simulation simulation)
{
    public const string Base = "/api/v10";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await BodyReader.ReadAsync(context.Request, context.Request.Path.Value![Base.Length..], cancellation);
        RequestFault? fault;
        lock (simulation.World.Gate)
            fault = simulation.Faults.Take(request.Method, request.Path);
        if (fault?.Delay is { } delay)
            await Task.Delay(delay, simulation.Time, cancellation);
        if (fault?.DropsBefore == true)
        {
            Record(request, null, ["dropped before it was processed"]);
            context.Abort();
            return;
        }

        var reply = fault?.Reply is { } told ? Told(request, told) : Process(request);
        if (fault?.DropsAfter == true)
            context.Abort();
        else
            await WriteAsync(context, reply, cancellation);
    }

    private RestReply Process(RestRequest request)
    {
        lock (simulation.World.Gate)
        {
            var (reply, violations) = Answer(request);
            var limits = simulation.Faults.Limits.Headers(request);
            simulation.Recorder.Add("in", "rest", request.What, request.Body, reply.Status, reply.Body, violations);
            return limits.Count == 0 ? reply : reply with { Headers = limits };
        }
    }

    private (RestReply Reply, List<string> Violations) Answer(RestRequest request)
    {
        foreach (var route in RouteTable.All)
        {
            if (route.Match(request) is not { } values)
                continue;
            var call = new RestCall(simulation, request, values);
            if (simulation.Faults.Limits.Exceeded(request, simulation.Time.GetUtcNow()) is { } limited)
                return (limited, ["more requests than the rate limit allows"]);
            try
            {
                return (HeaderRules.Refusal(call, route) ?? route.Handle(call), call.Violations);
            }
            catch (InvalidOperationException)
            {
                // A lone surrogate, or a value of a kind nobody thought of: Discord answers such bodies with a 500.
                return (RestReply.Error(500, 0, "500: Internal Server Error"), ["a body that breaks Discord"]);
            }
        }

        return (RestReply.Error(404, 0, "404: Not Found"), ["no such route"]);
    }

    private RestReply Told(RestRequest request, RestReply reply)
    {
        Record(request, reply, []);
        return reply;
    }

    private void Record(RestRequest request, RestReply? reply, IEnumerable<string> notes)
    {
        lock (simulation.World.Gate)
        {
            var answer = reply?.Body ?? (notes.FirstOrDefault() is { } note ? JsonValue.Create(note) : null);
            simulation.Recorder.Add("in", "rest", request.What, request.Body, reply?.Status, answer);
        }
    }

    private async Task WriteAsync(HttpContext context, RestReply reply, CancellationToken cancellation)
    {
        context.Response.StatusCode = reply.Status;
        context.Response.Headers.Date = simulation.Time.GetUtcNow().ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        if (reply.FromDiscord)
            context.Response.Headers.Via = "1.1 google";
        foreach (var (name, value) in reply.Headers)
            context.Response.Headers[name] = value;
        var text = reply.Text ?? reply.Body?.ToJsonString();
        if (text is null)
            return;
        context.Response.ContentType = reply.ContentType;
        await context.Response.WriteAsync(text, cancellation);
    }
}
