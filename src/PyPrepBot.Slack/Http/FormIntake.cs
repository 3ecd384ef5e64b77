using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Http;

/// <summary>Takes in commands and interactions, which Slack sends as forms and whose answer may be the response.</summary>
internal sealed partial class FormIntake(
    SlackOptions options, IReception reception, InstalledSpaces spaces, SeenRequests seen, TimeProvider time, ILogger<FormIntake> logger)
{
    // Slack waits three seconds, of which the way takes some.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<WebAnswer> AnswerAsync(
        IReadOnlyDictionary<string, string> fields, Delivery delivery, CancellationToken cancellation)
    {
        if (fields.TryGetValue("payload", out var payload))
        {
            return Read(payload) is { } wire ? await AnswerAsync(wire, delivery, cancellation) : SlackAnswers.Unreadable;
        }

        return fields.ContainsKey("command")
            ? await AnswerAsync(FormBody.Command(fields), delivery, cancellation)
            : SlackAnswers.Unreadable;
    }

    private async Task<WebAnswer> AnswerAsync(CommandPayload wire, Delivery delivery, CancellationToken cancellation)
    {
        if (!spaces.Has(Space.Of(wire)))
        {
            return SlackAnswers.Ephemeral(HttpMessages.Reinstall(options.Install()));
        }

        return seen.IsNew(wire.TriggerId)
            ? await WaitAsync(response => reception.HoldAsync(wire, delivery, response), delivery, cancellation)
            : SlackAnswers.Nothing;
    }

    private async Task<WebAnswer> AnswerAsync(InteractionPayload wire, Delivery delivery, CancellationToken cancellation) =>
        spaces.Has(Space.Of(wire)) && seen.IsNew(wire.TriggerId)
            ? await WaitAsync(response => reception.HoldAsync(wire, delivery, response), delivery, cancellation)
            : SlackAnswers.Nothing;

    private async Task<WebAnswer> WaitAsync(Func<IAcknowledgement, Task> hold, Delivery delivery, CancellationToken cancellation)
    {
        var response = new ResponseBody();
        var work = HoldAsync(hold, response, delivery);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(response.Answer, work, Task.Delay(Patience, time, patience.Token));
        await patience.CancelAsync();
        return response.Close();
    }

    // Goes on after the response where it has to: what comes later is sent by other ways.
    private async Task HoldAsync(Func<IAcknowledgement, Task> hold, ResponseBody response, Delivery delivery)
    {
        try
        {
            await hold(response);
        }
        catch (Exception failure)
        {
            Log.Failed(logger, delivery.Id, failure);
        }
    }

    private InteractionPayload? Read(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload, IncomingJson.Default.InteractionPayload);
        }
        catch (JsonException fault)
        {
            Log.NotRead(logger, payload.Length, fault.Path);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A signed interaction of {Length} letters cannot be read at {Path}")]
        public static partial void NotRead(ILogger logger, int length, string? path);

        [LoggerMessage(Level = LogLevel.Error, Message = "What came as {Delivery} could not be answered")]
        public static partial void Failed(ILogger logger, string delivery, Exception failure);
    }
}
