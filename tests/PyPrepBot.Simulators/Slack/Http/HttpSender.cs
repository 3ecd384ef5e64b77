using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.Http;

/// <summary>Posts deliveries to the bot's own web server; what it answers is the acknowledgement.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-http-request-urls</remarks>
internal sealed class HttpSender(Simulation simulation, Uri target) : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Task> _running = [];

    public void Send(Delivery delivery)
    {
        _running.RemoveAll(task => task.IsCompleted);
        simulation.Recorder.Add("out", "http", $"POST {delivery.What}", delivery.Payload);
        var (body, type) = HttpBodies.Write(delivery);
        _running.Add(Task.Run(() => SendAsync(delivery, body, type)));
    }

    /// <summary>A signed or unsigned request with any body; its answer as it came.</summary>
    public async Task<(int Status, string Body)> PostAsync(string body, string type, bool isSigned, CancellationToken cancellation)
    {
        using var request = Request(body, type, isSigned);
        using var response = await _client.SendAsync(request, cancellation);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        List<Task> running;
        lock (simulation.World.Gate)
            running = [.. _running];
        await Task.WhenAll(running);
        _client.Dispose();
        _stopping.Dispose();
    }

    private async Task SendAsync(Delivery delivery, string body, string type)
    {
        // Whoever does not answer in time is not listened to any longer.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        _ = delivery.Settled.ContinueWith(_ => TryCancel(patience), TaskScheduler.Default);
        using var request = Request(body, type, isSigned: true);
        if (delivery.Attempt > 0)
        {
            request.Headers.Add("x-slack-retry-num", delivery.Attempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("x-slack-retry-reason", delivery.RetryReason);
        }

        try
        {
            using var response = await _client.SendAsync(request, patience.Token);
            var text = await response.Content.ReadAsStringAsync(patience.Token);
            lock (simulation.World.Gate)
                Take(delivery, response, text);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
        {
            lock (simulation.World.Gate)
                simulation.Deliveries.Miss(delivery, error is OperationCanceledException ? "http_timeout" : "connection_failed");
        }
    }

    private void Take(Delivery delivery, HttpResponseMessage response, string text)
    {
        List<string> violations = [];
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode)
            simulation.Deliveries.Ack(delivery.Id, HttpBodies.Read(delivery, response, text, violations), 0, violations);
        simulation.Recorder.Add("in", "http", $"{status} {delivery.What}", text.Length == 0 ? null : (JsonNode)text, status, violations: violations);
        if (!response.IsSuccessStatusCode)
            simulation.Deliveries.Miss(delivery, "http_error", mayRetry: !response.Headers.Contains("x-slack-no-retry"));
    }

    private HttpRequestMessage Request(string body, string type, bool isSigned)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.UserAgent.ParseAdd("Slackbot/1.0");
        if (!isSigned)
            return request;
        var now = simulation.Time.GetUtcNow();
        request.Headers.Add("X-Slack-Request-Timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("X-Slack-Signature", SlackSignature.Of(simulation.World.App.SigningSecret, now, body));
        return request;
    }

    private static void TryCancel(CancellationTokenSource patience)
    {
        try
        {
            patience.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The answer had come already.
        }
    }
}
