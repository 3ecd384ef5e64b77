namespace PyPrepBot.Core.Chat;

/// <summary>What the router says when no handler can.</summary>
public interface IRouterWords
{
    ChatMessage UnknownCommand(string name, IReadOnlyList<Route> routes);

    ChatMessage UnknownControl();

    /// <param name="rights">What is known of who asked.</param>
    ChatMessage ModeratorsOnly(Rights rights);

    /// <param name="reference">By which an operator finds the failure in the log.</param>
    ChatMessage Failure(string reference, Exception failure);
}
