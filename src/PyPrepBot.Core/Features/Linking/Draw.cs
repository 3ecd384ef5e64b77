namespace PyPrepBot.Core.Features.Linking;

/// <summary>A number from nought to below another one that nobody can foresee.</summary>
public delegate int Draw(int below);
