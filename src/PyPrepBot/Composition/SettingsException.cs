namespace PyPrepBot.Composition;

/// <summary>A setting cannot be meant as it stands; the message says which and what to do.</summary>
internal sealed class SettingsException(string message) : Exception(message);
