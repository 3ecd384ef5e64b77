namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>What Slack shows when an app does not answer.</summary>
internal static class FailureWords
{
    public const string OfWindow = "We had some trouble connecting. Try again?";

    public static string Of(Delivery delivery, string reason) => delivery switch
    {
        { Type: Delivery.Command } => $"{delivery.Payload.Text("command")} failed with the error \"{Error(reason)}\"",
        { View: not null } or { Kind: "view_submission" } => OfWindow,
        { Type: Delivery.Interactive } => "The app did not respond. Try again?",
        _ => $"The app did not take the event {delivery.Kind}: {reason}",
    };

    private static string Error(string reason) => reason is "timeout" or "http_timeout" ? "operation_timeout" : reason;
}
