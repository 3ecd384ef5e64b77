using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features.Help;

/// <summary>One page of the help: what it is about and the commands that belong to it, a line each.</summary>
/// <param name="Name">As it is asked for: <c>/help about:questions</c>.</param>
/// <param name="Intro">How the matter works, in two or three sentences.</param>
internal sealed record HelpPage(string Name, string Title, bool ForModerators, string Intro, params IReadOnlyList<Field> Commands);
