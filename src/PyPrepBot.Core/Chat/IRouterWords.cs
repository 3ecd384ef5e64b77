namespace PyPrepBot.Core.Chat;

/// <summary>What the router says when no handler can.</summary>
public interface IRouterWords
{
    ChatMessage UnknownCommand(string name, IReadOnlyList<Route> routes);

    ChatMessage UnknownControl();

    /// <param name="reference">By which an operator finds the failure in the log.</param>
    ChatMessage Failure(string reference, Exception failure);
}
