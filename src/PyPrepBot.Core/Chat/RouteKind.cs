namespace PyPrepBot.Core.Chat;

/// <summary>What a route listens to.</summary>
public enum RouteKind
{
    Command,
    Message,
    Suggestions,
    Button,
    Choice,
    Form,
    Home,
}
