using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Slack.Faults;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Takes calls, lets the faults have their way, and answers.</summary>
internal sealed class ApiServer(Simulation simulation)
{
    public const string Base = "/api/";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await ApiRequest.ReadAsync(context.Request, context.Request.Path.Value![Base.Length..], cancellation);
        CallFault? fault;
        lock (simulation.World.Gate)
            fault = simulation.Faults.Take(request.Method);
        if (fault?.Delay is { } delay)
            await Task.Delay(delay, simulation.Time, cancellation);
        if (fault?.DropsBefore == true)
        {
            Record(request, null, [], "dropped before it was processed");
            context.Abort();
            return;
        }

        var reply = fault?.Reply is { } told ? Told(request, told) : Process(request);
        if (fault?.DropsAfter == true)
            context.Abort();
        else if (fault?.Body is { } write)
            await WriteAsync(context, write(reply), cancellation);
        else
            await WriteAsync(context, reply, cancellation);
    }

    /// <summary>Writes a reply of whatever form.</summary>
    public static async Task WriteAsync(HttpContext context, ApiReply reply, CancellationToken cancellation)
    {
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
            context.Response.Headers[name] = value;
        var text = reply.Text ?? reply.Body?.ToJsonString();
        if (string.IsNullOrEmpty(text))
            return;
        context.Response.ContentType = reply.ContentType;
        await context.Response.WriteAsync(text, cancellation);
    }

    private ApiReply Process(ApiRequest request)
    {
        lock (simulation.World.Gate)
        {
            var owner = CallRules.Owner(simulation.World, request);
            var call = new ApiCall(simulation, request, owner);
            var reply = Answer(call);
            if (owner is not null)
                reply = reply with { Headers = With(reply.Headers, "x-oauth-scopes", string.Join(',', owner.Scopes)) };
            Record(request, reply, call.Violations, null);
            return reply;
        }
    }

    private static ApiReply Answer(ApiCall call)
    {
        if (MethodTable.Find(call.Request.Method) is not { } method)
        {
            call.Violations.Add("no such method");
            return ApiReply.Error("unknown_method", ("req_method", call.Request.Method));
        }

        try
        {
            var refusal = CallRules.Refusal(call, method, CallRules.Owner(call.World, call.Request));
            return refusal ?? method.Handle(call);
        }
        catch (RefusalException refusal)
        {
            return refusal.Reply;
        }
    }

    private ApiReply Told(ApiRequest request, ApiReply reply)
    {
        Record(request, reply, [], null);
        return reply;
    }

    private void Record(ApiRequest request, ApiReply? reply, List<string> violations, string? note)
    {
        lock (simulation.World.Gate)
        {
            simulation.Recorder.Add("in", "api", $"POST {request.Method}", Written(request), reply?.Status,
                reply?.Body ?? (JsonNode?)(reply?.Text ?? note), violations);
        }
    }

    // Structured values are easier to read as what they mean.
    private static JsonObject Written(ApiRequest request)
    {
        var written = new JsonObject();
        foreach (var (name, value) in request.Form)
            written[name] = name is "blocks" or "view" or "metadata" or "files" ? Json.Parse(value) ?? value : Secret(name, value);
        return written;
    }

    private static string Secret(string name, string value) => name is "token" or "code" or "client_secret" ? "***" : value;

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> headers, string name, string value) =>
        new(headers) { [name] = value };
}
