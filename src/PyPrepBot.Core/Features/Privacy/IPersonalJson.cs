using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>Writes what is kept about a person for programs to read.</summary>
public interface IPersonalJson
{
    /// <summary>UTF-8, and nothing in it about anybody else.</summary>
    byte[] Write(PersonalData data);
}
