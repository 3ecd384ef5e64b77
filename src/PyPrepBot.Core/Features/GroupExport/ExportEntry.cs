namespace PyPrepBot.Core.Features.GroupExport;

/// <summary>One file of an export.</summary>
/// <param name="Name">Such as <c>members.json</c>.</param>
/// <param name="What">What is in it, for the README.</param>
internal sealed record ExportEntry(string Name, string What, string Content);
