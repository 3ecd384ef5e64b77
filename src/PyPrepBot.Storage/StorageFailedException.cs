namespace PyPrepBot.Storage;

/// <summary>The storage cannot do what was asked; says what happened and what a person can do about it.</summary>
public sealed class StorageFailedException(string whatHappened, string whatToDo, Exception? cause)
    : Exception($"{whatHappened} {whatToDo}", cause)
{
    public string WhatHappened { get; } = whatHappened;

    public string WhatToDo { get; } = whatToDo;
}
