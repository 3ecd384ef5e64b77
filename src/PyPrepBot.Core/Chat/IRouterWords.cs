using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>What the router says when no handler can.</summary>
public interface IRouterWords
{
    ChatMessage UnknownCommand(string name, IReadOnlyList<Route> routes);

    ChatMessage UnknownControl();

    /// <param name="platform">Where somebody asked: each one has moderators of its own kind.</param>
    ChatMessage ModeratorsOnly(Platform platform);

    /// <param name="reference">By which an operator finds the failure in the log.</param>
    ChatMessage Failure(string reference, Exception failure);
}
